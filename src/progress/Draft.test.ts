import { describe, expect, it, vi } from 'vitest';
import { Draft } from './Draft';
import { FakeStorage } from './FakeStorage';

const KEY = 'yieldpoint:draft:countdown:1';
const stored = (code: string) => JSON.stringify({ code, at: 1 });

function open(storage = new FakeStorage()) {
  const onMovedAside = vi.fn();
  const draft = new Draft('countdown', {
    storage: storage.access,
    now: () => 5,
    onChangeElsewhere: storage.onChangeElsewhere,
    onMovedAside,
  });
  return { storage, draft, onMovedAside };
}

describe('Draft', () => {
  it('is there on return', () => {
    const { storage, draft } = open();
    expect(draft.read()).toBeUndefined();
    expect(draft.save('let a')).toBe('saved');
    expect(open(storage).draft.read()).toBe('let a');
  });

  it('forgets the text on remove', () => {
    const { storage, draft } = open();
    draft.save('let a');
    expect(draft.remove()).toBe('saved');
    expect(storage.items.size).toBe(0);
  });

  it('overwrites nothing that another tab wrote', () => {
    const { storage, draft } = open();
    draft.read();
    const heard = vi.fn();
    draft.subscribe(heard);
    storage.writeElsewhere(KEY, stored('theirs'));
    expect(heard).toHaveBeenCalledOnce();
    expect(draft.save('mine')).toBe('elsewhere');
    expect(draft.remove()).toBe('elsewhere');
    expect(draft.read()).toBe('theirs');
    expect(draft.save('mine, knowing theirs')).toBe('saved');
  });

  it('notices a change without having heard of it', () => {
    const { storage, draft } = open();
    draft.read();
    storage.items.set(KEY, stored('theirs'));
    expect(draft.save('mine')).toBe('elsewhere');
  });

  it('is deaf to other exercises', () => {
    const { storage, draft } = open();
    draft.read();
    const heard = vi.fn();
    draft.subscribe(heard);
    storage.writeElsewhere('yieldpoint:draft:tree-walk:1', stored('walk'));
    expect(heard).not.toHaveBeenCalled();
  });

  it('says where it moved a text that it cannot read', () => {
    const storage = new FakeStorage();
    storage.items.set(KEY, 'not JSON');
    const { draft, onMovedAside } = open(storage);
    expect(draft.read()).toBeUndefined();
    expect(onMovedAside).toHaveBeenCalledWith(`${KEY}:backup:5`);
    expect(draft.save('fresh')).toBe('saved');
  });

  it.each(['full', 'refuse'] as const)('says so when storage is %s', (failure) => {
    const { storage, draft } = open();
    draft.save('stored while it could be');
    storage.failure = failure;
    expect(draft.save('a')).toBe(failure === 'full' ? 'full' : 'refused');
  });
});
