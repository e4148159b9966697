import { describe, expect, it, vi } from 'vitest';
import { FakeStorage } from './FakeStorage';
import { ProgressStore } from './ProgressStore';
import solvedCode1 from './samples/solved-code-1.json';

const KEY = 'yieldpoint:solved-code:timers:1';
const stored = (code: string, at: number) => JSON.stringify({ code, at });

/** A tab: its clock starts at 100 and goes on by 1 with each look. */
function open(storage = new FakeStorage()) {
  let time = 100;
  const store = new ProgressStore({
    storage: storage.access,
    session: new FakeStorage().access,
    now: () => time++,
    onChangeElsewhere: storage.onChangeElsewhere,
  });
  return { storage, store };
}

describe('the code that solved an exercise', () => {
  it('is there on return, and stays when the draft is broken again', () => {
    const { storage, store } = open();
    expect(store.solvedCode('timers')).toBeUndefined();
    store.recordSolved('timers', 'right');
    store.draft('timers').save('broken');
    expect(open(storage).store.solvedCode('timers')).toBe('right');
    expect([...open(storage).store.getSnapshot().solved]).toEqual(['timers']);
  });

  it('is the one that passed last', () => {
    const { store } = open();
    store.recordSolved('timers', 'first');
    store.recordSolved('timers', 'second');
    expect(store.solvedCode('timers')).toBe('second');
  });

  it('is read as an earlier version has saved it', () => {
    const { storage, store } = open();
    storage.items.set(KEY, JSON.stringify(solvedCode1));
    expect(store.solvedCode('timers')).toBe('export class EventLoop {}\n');
  });

  it('is another tab’s when that has solved it later', () => {
    const { storage, store } = open();
    store.recordSolved('timers', 'mine');
    storage.writeElsewhere(KEY, stored('theirs', 900));
    expect(store.solvedCode('timers')).toBe('theirs');
  });

  it('is stored before another tab hears that the exercise is solved', () => {
    const { storage, store } = open();
    const order: string[] = [];
    const write = vi.spyOn(storage, 'setItem').mockImplementation((key) => void order.push(key));
    store.recordSolved('timers', 'mine');
    write.mockRestore();
    expect(order).toEqual([KEY, 'yieldpoint:progress:2']);
  });

  it.each([
    ['full', 'full'],
    ['refuse', 'refused'],
  ] as const)('is kept for the visit when storage is %s, and that is said', (failure, saving) => {
    const { storage, store } = open();
    store.recordSolved('timers', 'older');
    storage.failure = failure;
    store.recordSolved('timers', 'newer');
    expect(store.getSnapshot().saving).toBe(saving);
    expect(store.solvedCode('timers')).toBe('newer');
    storage.failure = 'none';
    expect(store.solvedCode('timers')).toBe('newer');
    store.recordSolved('timers', 'newer');
    expect(open(storage).store.solvedCode('timers')).toBe('newer');
    storage.writeElsewhere(KEY, stored('theirs', 900));
    expect(store.solvedCode('timers')).toBe('theirs');
  });

  it.each(['{"code":', '{"code":7,"at":1}', 'null', '[]'])(
    'is not %s: that is moved aside',
    (junk) => {
      const { storage, store } = open();
      storage.items.set(KEY, junk);
      expect(store.solvedCode('timers')).toBeUndefined();
      const [backup = ''] = store.getSnapshot().movedAside;
      expect(storage.items.get(backup)).toBe(junk);
      store.recordSolved('timers', 'right');
      expect(store.solvedCode('timers')).toBe('right');
    },
  );
});
