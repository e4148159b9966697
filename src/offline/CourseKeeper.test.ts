import { describe, expect, it, vi } from 'vitest';
import { CourseKeeper, type KeeperPorts } from './CourseKeeper';
import type { FetchAnswer, Tally, ToWorker } from './protocol';

/** A service worker that answers as told. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly heard: string[] = [];
  tally: Tally = { kept: 3, files: 3, python: false };
  answer: FetchAnswer = 'kept';
  /** Called when what was asked for has arrived. */
  arrive: () => void = () => undefined;

  postMessage({ want }: ToWorker, [port]: MessagePort[] = []): void {
    this.heard.push(want);
    this.arrive = () => port?.postMessage(this.answer);
    if (want === 'tally') port?.postMessage(this.tally);
    else if (want !== 'python') this.arrive();
  }

  enter(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  readonly unregister = vi.fn(async () => true);

  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
  }

  install(worker: FakeWorker): void {
    this.installing = null;
    this.waiting = worker;
    worker.enter('installed');
  }

  activate(worker: FakeWorker): void {
    this.waiting = null;
    this.active = worker;
    worker.enter('activated');
  }
}

function open(given: Partial<KeeperPorts> = {}, existing?: FakeRegistration) {
  const registration = existing ?? new FakeRegistration();
  const container = Object.assign(new EventTarget(), {
    controller: existing?.active ?? null,
    register: vi.fn(async () => registration),
    getRegistration: vi.fn(async () => existing),
  });
  const deleted: string[] = [];
  let wish: 'auto' | 'yes' | 'no' = 'auto';
  const later: (() => void)[] = [];
  const reload = vi.fn();
  const ports: KeeperPorts = {
    container: container as unknown as ServiceWorkerContainer,
    caches: () =>
      ({ delete: async (name: string) => deleted.push(name) > 0 }) as unknown as CacheStorage,
    script: '/service-worker.js',
    scope: 'https://course.test/',
    saveData: () => false,
    wish: () => wish,
    onWish: (chosen) => {
      wish = chosen;
    },
    usedPython: () => false,
    reload,
    later: (act) => later.push(act),
    ...given,
  };
  const keeper = new CourseKeeper(ports);
  const state = () => keeper.getSnapshot().state;
  return { keeper, registration, container, state, deleted, later, reload, wish: () => wish };
}

const withActive = () => {
  const registration = new FakeRegistration();
  const worker = new FakeWorker();
  registration.active = worker;
  return { registration, worker };
};

describe('CourseKeeper', () => {
  it('tells how far the first installation is, and that it has ended', async () => {
    const { keeper, registration, state, later } = open();
    const worker = new FakeWorker();
    worker.tally = { kept: 1, files: 3, python: false };
    registration.installing = worker;
    await keeper.start();
    expect(state()).toEqual({ kind: 'keeping', kept: 1 });
    worker.tally = { kept: 3, files: 3, python: false };
    registration.install(worker);
    registration.activate(worker);
    await vi.waitFor(() => expect(state()).toEqual({ kind: 'kept', python: 'absent' }));
    expect(later).toHaveLength(1);
    expect(keeper.getSnapshot().update).toBe('none');
  });

  it('says that there was no room, or that the rest did not come', async () => {
    for (const [failed, why] of [
      ['full', 'full'],
      [undefined, 'network'],
    ] as const) {
      const { keeper, registration, container, state } = open();
      const worker = new FakeWorker();
      worker.tally = { kept: 1, files: 3, python: false };
      registration.installing = worker;
      await keeper.start();
      if (failed) container.dispatchEvent(new MessageEvent('message', { data: { failed } }));
      registration.installing = null;
      worker.enter('redundant');
      await vi.waitFor(() => expect(state()).toEqual({ kind: 'failed', why }));
    }
  });

  it('keeps nothing by itself when the browser saves data or the reader has said no', async () => {
    const saving = open({ saveData: () => true });
    await saving.keeper.start();
    await saving.keeper.look();
    expect(saving.container.register).not.toHaveBeenCalled();
    expect(saving.state()).toEqual({ kind: 'nothing', why: 'saveData' });
    const refused = open({ wish: () => 'no' });
    await refused.keeper.start();
    await refused.keeper.look();
    expect(refused.container.register).not.toHaveBeenCalled();
    expect(refused.state()).toEqual({ kind: 'nothing', why: 'removed' });
    await saving.keeper.keep();
    expect(saving.wish()).toBe('yes');
    expect(saving.container.register).toHaveBeenCalledTimes(1);
  });

  it('knows a browser without service workers and one that forbids them', async () => {
    const without = open({ container: undefined });
    await without.keeper.start();
    await without.keeper.look();
    expect(without.state()).toEqual({ kind: 'unsupported' });
    const forbids = open();
    forbids.container.register.mockRejectedValue(new DOMException('no', 'SecurityError'));
    await forbids.keeper.keep();
    expect(forbids.state()).toEqual({ kind: 'failed', why: 'refused' });
    await forbids.keeper.look();
    expect(forbids.state()).toEqual({ kind: 'failed', why: 'refused' });
  });

  it('brings again what a build has lost', async () => {
    const { registration, worker } = withActive();
    worker.tally = { kept: 0, files: 3, python: false };
    const { keeper, state } = open({}, registration);
    worker.answer = 'full';
    await keeper.start();
    expect(worker.heard).toContain('course');
    expect(state()).toEqual({ kind: 'failed', why: 'full' });
    worker.answer = 'kept';
    worker.tally = { kept: 3, files: 3, python: true };
    await keeper.keep();
    expect(state()).toEqual({ kind: 'kept', python: 'kept' });
  });

  it('downloads Python when it is asked to, and says when it did not come', async () => {
    const { registration, worker } = withActive();
    const { keeper, state } = open({}, registration);
    await keeper.start();
    worker.answer = 'network';
    const coming = keeper.keepPython();
    const { arrive } = worker;
    expect(state()).toEqual({ kind: 'kept', python: 'coming' });
    await keeper.look();
    expect(state()).toEqual({ kind: 'kept', python: 'coming' });
    arrive();
    await coming;
    expect(state()).toEqual({ kind: 'kept', python: 'network' });
  });

  it('keeps a Python that the page had downloaded before', async () => {
    const { registration, worker } = withActive();
    const { keeper, state } = open({ usedPython: () => true }, registration);
    const started = keeper.start();
    await vi.waitFor(() => expect(worker.heard).toContain('python'));
    worker.arrive();
    await started;
    expect(state()).toEqual({ kind: 'kept', python: 'kept' });
  });

  it('removes everything and does not come back', async () => {
    const { registration } = withActive();
    const { keeper, state, deleted, wish } = open({}, registration);
    await keeper.start();
    await keeper.remove();
    expect(registration.unregister).toHaveBeenCalledTimes(1);
    expect(deleted.sort()).toEqual(
      ['course', 'notes', 'used'].map((name) => `yieldpoint-${name}-https://course.test/`),
    );
    expect([state(), wish()]).toEqual([{ kind: 'nothing', why: 'removed' }, 'no']);
  });

  it('offers a newer build, and loads the page anew only when the reader has taken it', async () => {
    const { registration } = withActive();
    const { keeper, container, reload } = open({}, registration);
    await keeper.start();
    const next = new FakeWorker();
    registration.find(next);
    registration.install(next);
    expect(keeper.getSnapshot().update).toBe('waiting');
    expect(next.heard).toEqual([]);
    keeper.takeUpdate();
    expect(next.heard).toEqual(['update']);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('says that another tab has taken it, and never loads by itself', async () => {
    const { registration } = withActive();
    const { keeper, container, reload } = open({}, registration);
    await keeper.start();
    container.dispatchEvent(new Event('controllerchange'));
    expect(keeper.getSnapshot().update).toBe('elsewhere');
    expect(reload).not.toHaveBeenCalled();
    keeper.takeUpdate();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('takes the first worker of a page for no update', async () => {
    const { keeper, container } = open();
    await keeper.start();
    container.dispatchEvent(new Event('controllerchange'));
    expect(keeper.getSnapshot().update).toBe('none');
  });
});
