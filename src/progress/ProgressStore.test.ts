import { describe, expect, it, vi } from 'vitest';
import { FakeStorage } from './FakeStorage';
import { ProgressStore } from './ProgressStore';
import preferences1 from './samples/preferences-1.json';
import progress1 from './samples/progress-1.json';
import progress2 from './samples/progress-2.json';

const PROGRESS = 'yieldpoint:progress:2';
const PROGRESS_1 = 'yieldpoint:progress:1';

function open(storage = new FakeStorage(), session = new FakeStorage()) {
  let time = 100;
  const store = new ProgressStore({
    storage: storage.access,
    session: session.access,
    now: () => time++,
    onChangeElsewhere: storage.onChangeElsewhere,
  });
  return { storage, session, store };
}

describe('ProgressStore', () => {
  it('remembers over visits', () => {
    const { storage, store } = open();
    store.record('countdown', 'solved');
    store.recordPage('/generators/', 'opened');
    const { exercise, page, solved } = open(storage).store.getSnapshot();
    expect(exercise).toEqual({ countdown: { solved: 100 } });
    expect(page).toEqual({ '/generators/': { opened: 101 } });
    expect([...solved]).toEqual(['countdown']);
  });

  it('reads what earlier versions have saved', () => {
    const storage = new FakeStorage();
    storage.items.set(PROGRESS_1, JSON.stringify(progress1));
    storage.items.set('yieldpoint:preferences:1', JSON.stringify(preferences1));
    expect(open(storage).store.getSnapshot()).toMatchObject({
      exercise: {
        countdown: { started: 1795449600000, solved: 1795449720000 },
        'tree-walk': { compared: 1795453200000 },
      },
      preferences: { openInStackBlitz: true, keepCourse: 'auto' },
    });
    storage.items.set(PROGRESS, JSON.stringify(progress2));
    expect(open(storage).store.getSnapshot()).toMatchObject({
      page: { '/generators/': { opened: 1795449000000, read: 1795449760000 } },
      question: {
        'generators-unreached-yield': { tried: 1795449730000, right: 1795449740000 },
      },
      prediction: {
        '05-generators/01-one-at-a-time': { tried: 1795449750000, right: 1795449750000 },
      },
    });
  });

  it('leaves what version 1 has saved where it is, and goes on from it in version 2', () => {
    const storage = new FakeStorage();
    storage.items.set(PROGRESS_1, JSON.stringify(progress1));
    open(storage).store.record('walk', 'solved');
    expect(JSON.parse(storage.getItem(PROGRESS_1) ?? '')).toEqual(progress1);
    expect([...open(storage).store.getSnapshot().solved].sort()).toEqual(['countdown', 'walk']);
  });

  it('tells an answer that was right at once from one that was right later', () => {
    const { store } = open();
    store.recordAnswer('at-once', true);
    store.recordAnswer('later', false);
    store.recordAnswer('later', true);
    store.recordPrediction('05/turns', false);
    expect(store.getSnapshot()).toMatchObject({
      question: { 'at-once': { tried: 100, right: 100 }, later: { tried: 101, right: 102 } },
      prediction: { '05/turns': { tried: 103 } },
    });
  });

  it('gives the same snapshot until something changes, and tells its subscribers once', () => {
    const { store } = open();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    const before = store.getSnapshot();
    expect(store.getSnapshot()).toBe(before);
    store.record('countdown', 'solved');
    store.record('countdown', 'solved');
    expect(heard).toHaveBeenCalledOnce();
    stop();
    store.prefer({ openInStackBlitz: true });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('follows another tab and loses the events of neither', () => {
    const { storage, store } = open();
    store.record('countdown', 'solved');
    storage.writeElsewhere(
      PROGRESS,
      JSON.stringify([{ about: 'exercise', id: 'walk', kind: 'solved', at: 7 }]),
    );
    expect(store.getSnapshot().exercise).toEqual({
      countdown: { solved: 100 },
      walk: { solved: 7 },
    });
    store.record('walk', 'compared');
    expect(JSON.parse(storage.getItem(PROGRESS) ?? '')).toHaveLength(3);
  });

  it('does not bring back what another tab has erased', () => {
    const { storage, store } = open();
    store.record('countdown', 'solved');
    storage.eraseElsewhere();
    expect(store.getSnapshot().exercise).toEqual({});
    store.record('walk', 'solved');
    expect(Object.keys(store.getSnapshot().exercise)).toEqual(['walk']);
  });

  it.each(['full', 'refuse'] as const)(
    'keeps the visit and says so when storage is %s',
    (failure) => {
      const { storage, store } = open();
      storage.failure = failure;
      store.record('countdown', 'solved');
      expect(store.getSnapshot()).toMatchObject({
        exercise: { countdown: { solved: 100 } },
        saving: failure === 'full' ? 'full' : 'refused',
      });
    },
  );

  it('moves junk aside, says where, and starts afresh', () => {
    const storage = new FakeStorage();
    storage.items.set(PROGRESS, '{"half":');
    const { store } = open(storage);
    const [backup] = store.getSnapshot().movedAside;
    expect(storage.items.get(backup ?? '')).toBe('{"half":');
    store.record('countdown', 'solved');
    expect(store.getSnapshot().saving).toBe('saved');
  });

  it('remembers open hints as long as the tab lives', () => {
    const { storage, session, store } = open();
    store.rememberHints('countdown', 2);
    expect(open(storage, session).store.hintsShown('countdown')).toBe(2);
    expect(open(storage).store.hintsShown('countdown')).toBe(0);
  });
});
