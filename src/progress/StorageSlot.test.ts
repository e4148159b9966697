import { describe, expect, it } from 'vitest';
import { FakeStorage } from './FakeStorage';
import type { SlotFormat } from './SlotFormat';
import { StorageSlot } from './StorageSlot';

/** Version 1 held a list of words, version 2 one text, version 3 an object. */
const format: SlotFormat<{ text: string }> = {
  name: 'sample',
  version: 3,
  migrations: {
    1: (words) => (words as string[]).join(' '),
    2: (text) => ({ text }),
  },
  parse: (value) => {
    const text = (value as { text?: unknown } | null)?.text;
    return typeof text === 'string' ? { text } : undefined;
  },
};

function slotOver(items: Record<string, string> = {}) {
  const storage = new FakeStorage();
  for (const [key, value] of Object.entries(items)) storage.items.set(key, value);
  return { storage, slot: new StorageSlot(format, storage.access, () => 77) };
}

describe('StorageSlot', () => {
  it('reads what it wrote, under a versioned key', () => {
    const { storage, slot } = slotOver();
    expect(slot.read()).toEqual({ kind: 'absent' });
    expect(slot.write({ text: 'a' })).toBe('saved');
    expect(slot.read()).toEqual({ kind: 'value', value: { text: 'a' } });
    expect([...storage.items.keys()]).toEqual(['yieldpoint:sample:3']);
  });

  it.each([
    ['yieldpoint:sample:1', '["a","b"]'],
    ['yieldpoint:sample:2', '"a b"'],
    ['yieldpoint:sample:3', '{"text":"a b"}'],
  ])('brings %s to the present and leaves it where it is', (key, raw) => {
    const { storage, slot } = slotOver({ [key]: raw });
    expect(slot.read()).toEqual({ kind: 'value', value: { text: 'a b' } });
    expect(storage.getItem(key)).toBe(raw);
  });

  it.each(['{"text":', '{"txt":"a"}', 'null', ''])('moves junk aside: %j', (junk) => {
    const { storage, slot } = slotOver({ 'yieldpoint:sample:3': junk });
    expect(slot.read()).toEqual({ kind: 'junk', backup: 'yieldpoint:sample:3:backup:77' });
    expect(storage.items.get('yieldpoint:sample:3:backup:77')).toBe(junk);
    expect(slot.write({ text: 'new' })).toBe('saved');
  });

  it('writes nothing over junk that could not be moved', () => {
    const { storage, slot } = slotOver({ 'yieldpoint:sample:3': 'junk' });
    storage.failure = 'full';
    expect(slot.read()).toEqual({ kind: 'junk' });
    storage.failure = 'none';
    expect(slot.write({ text: 'new' })).toBe('refused');
    expect(storage.getItem('yieldpoint:sample:3')).toBe('junk');
  });

  it('tells full from refused, and never throws', () => {
    const { storage, slot } = slotOver();
    storage.failure = 'full';
    expect(slot.write({ text: 'a' })).toBe('full');
    storage.failure = 'refuse';
    expect(slot.write({ text: 'a' })).toBe('refused');
    expect(slot.read()).toEqual({ kind: 'refused' });
    expect(slot.remove()).toBe('refused');
    expect(slot.raw()).toBeUndefined();
    expect(
      new StorageSlot(
        format,
        () => undefined,
        () => 0,
      ).write({ text: 'a' }),
    ).toBe('refused');
  });
});
