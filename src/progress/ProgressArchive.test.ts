import { describe, expect, it, vi } from 'vitest';
import { FakeStorage } from './FakeStorage';
import { ProgressArchive } from './ProgressArchive';
import { ProgressStore } from './ProgressStore';
import { changesNothing } from './planImport';
import { readProgressFile } from './readProgressFile';

/** A browser: its storage, a tab's store over it, and the archive. */
function browser(storage = new FakeStorage(), start = 100) {
  let time = start;
  const now = () => time++;
  const store = new ProgressStore({
    ...{ storage: storage.access, session: new FakeStorage().access, now },
    onChangeElsewhere: storage.onChangeElsewhere,
  });
  return { storage, store, archive: new ProgressArchive(store, { storage: storage.access, now }) };
}

/** What comes out of a file that was written and read again. */
function through(file: unknown) {
  const read = readProgressFile(JSON.stringify(file));
  if (read.kind === 'refused') throw new Error(read.why);
  return read.file;
}

function worked() {
  const one = browser();
  one.store.recordPage('/generators/', 'read');
  one.store.recordAnswer('why-wait', true);
  one.store.recordPrediction('05-generators/01-turns', false);
  one.store.recordSolved('countdown', 'the solved text');
  one.store.draft('countdown').save('going on');
  one.store.draft('tree-walk').save('half a walk');
  return one;
}

describe('a file of everything', () => {
  it('makes another browser the same', () => {
    const one = worked();
    const other = browser(new FakeStorage(), 900);
    const file = through(one.archive.toFile());
    expect(other.archive.plan(file)).toMatchObject({
      ...{ solved: ['countdown'], read: ['/generators/'], questions: ['why-wait'] },
      ...{ predictions: [], beside: [], begun: ['05-generators/01-turns'] },
    });
    expect(other.archive.plan(file).added).toHaveLength(3);
    expect(other.store.getSnapshot().solved.size).toBe(0);

    expect(other.archive.load(file)).toBe('saved');
    expect(other.archive.toFile()).toEqual({ ...file, savedAt: expect.any(Number) });
    expect(other.store.solvedCode('countdown')).toBe('the solved text');
    expect(other.store.draft('tree-walk').read()).toBe('half a walk');
    expect(changesNothing(other.archive.plan(file))).toBe(true);
  });

  it('overwrites nothing: the text here stays, the other is kept beside it, once', () => {
    const one = worked();
    const other = browser(new FakeStorage(), 900);
    other.store.draft('countdown').save('mine');
    other.store.record('bounded', 'solved');
    const file = through(one.archive.toFile());
    expect(other.archive.plan(file).beside).toMatchObject([{ code: 'going on' }]);
    other.archive.load(file);
    other.archive.load(file);
    expect(other.store.draft('countdown').read()).toBe('mine');
    expect(other.archive.beside('countdown').map(({ code }) => code)).toEqual(['going on']);
    expect([...other.store.getSnapshot().solved].sort()).toEqual(['bounded', 'countdown']);
  });

  it('takes the largest file that is read, and not for seconds', () => {
    const events = Array.from({ length: 4_000 }, (_, at) => ({
      ...{ about: 'exercise', id: `exercise-${at}` },
      ...{ kind: 'solved', at },
    }));
    const file = through({ ...worked().archive.toFile(), events });
    const other = browser();
    const started = performance.now();
    expect(other.archive.plan(file).solved).toHaveLength(4_000);
    expect(other.archive.load(file)).toBe('saved');
    expect(performance.now() - started).toBeLessThan(8_000);
  });

  it('has what could not be stored', () => {
    const one = browser();
    one.storage.failure = 'full';
    one.store.recordSolved('countdown', 'not stored');
    expect(one.archive.toFile().texts).toMatchObject([{ kind: 'solved', code: 'not stored' }]);
    expect(one.archive.toFile().events).toHaveLength(1);
  });

  it('says that the storage is full, keeps what is here, and can be loaded again', () => {
    const file = through(worked().archive.toFile());
    const other = browser();
    other.store.draft('tree-walk').save('mine');
    other.storage.failure = 'full';
    expect(other.archive.load(file)).toBe('full');
    other.storage.failure = 'none';
    expect(other.store.draft('tree-walk').read()).toBe('mine');
    expect(other.archive.load(file)).toBe('saved');
    expect(changesNothing(other.archive.plan(file))).toBe(true);
  });

  it('tells an open editor of the same exercise, which then overwrites nothing', () => {
    const storage = new FakeStorage();
    const editor = browser(storage).store.draft('tree-walk');
    editor.read();
    browser(storage).archive.load(through(worked().archive.toFile()));
    expect(editor.save('typed meanwhile')).toBe('elsewhere');
    expect(editor.read()).toBe('half a walk');
  });
});

describe('a text beside', () => {
  function withBeside() {
    const other = browser(new FakeStorage(), 900);
    other.store.draft('countdown').save('mine');
    other.archive.load(through(worked().archive.toFile()));
    const [text] = other.archive.beside('countdown');
    if (!text) throw new Error('There is none.');
    return { ...other, text };
  }

  it('changes places with the one in the editor, and those who watch hear of it', () => {
    const { archive, store, text } = withBeside();
    const heard = vi.fn();
    store.subscribe(heard);
    expect(archive.takeFromBeside('countdown', text)).toBe('saved');
    expect(store.draft('countdown').read()).toBe('going on');
    expect(archive.beside('countdown').map(({ code }) => code)).toEqual(['mine']);
    expect(heard).toHaveBeenCalled();
  });

  it('is not lost when the storage is full', () => {
    const { archive, store, storage, text } = withBeside();
    storage.failure = 'full';
    expect(archive.takeFromBeside('countdown', text)).toBe('full');
    storage.failure = 'none';
    expect(store.draft('countdown').read()).toBe('mine');
    expect(archive.beside('countdown').map(({ code }) => code)).toEqual(['going on']);
  });

  it('is dropped when the reader says so', () => {
    const { archive, storage, text } = withBeside();
    archive.dropBeside('countdown', text);
    expect(archive.beside('countdown')).toEqual([]);
    expect(storage.getItem('yieldpoint:beside:countdown:1')).toBeNull();
  });
});

describe('erasing', () => {
  it('forgets everything of the course, here and in the other tabs, and nothing of others', () => {
    const one = worked();
    const otherTab = browser(one.storage, 500);
    one.storage.items.set('theme', 'dark');
    one.storage.items.set('yieldpoint:faces', '/assets/fonts/a.woff2');
    expect(one.archive.erase()).toBe('saved');
    expect([...one.storage.items.keys()]).toEqual(['theme', 'yieldpoint:faces']);
    expect(one.store.getSnapshot()).toMatchObject({ exercise: {}, page: {}, question: {} });
    expect(one.store.solvedCode('countdown')).toBeUndefined();
    otherTab.store.record('bounded', 'started');
    expect(Object.keys(otherTab.store.getSnapshot().exercise)).toEqual(['bounded']);
  });

  it('says when the browser does not let it', () => {
    const one = worked();
    one.storage.failure = 'refuse';
    expect(one.archive.erase()).toBe('refused');
    expect(one.store.getSnapshot().solved.has('countdown')).toBe(true);
  });
});

describe('what cannot be read', () => {
  it('is offered as it is, also on later visits', () => {
    const storage = new FakeStorage();
    storage.items.set('yieldpoint:progress:2', '[{"half":');
    browser(storage);
    const { archive } = browser(storage);
    const [key = ''] = archive.movedAside();
    expect(key).toMatch(/^yieldpoint:progress:2:backup:\d+$/);
    expect(archive.raw()[key]).toBe('[{"half":');
  });

  it('keeps nothing from being saved to a file', () => {
    const one = worked();
    one.storage.items.set('yieldpoint:draft:tree-walk:1', '{"code":');
    const kinds = one.archive.toFile().texts.map(({ exercise, kind }) => `${exercise} ${kind}`);
    expect(kinds).toEqual(['countdown draft', 'countdown solved']);
    expect(Object.values(one.archive.raw())).toContain('{"code":');
  });
});
