import { cacheNames } from './cacheNames';
import type { KeeperSnapshot, KeptState } from './KeptState';
import {
  type Failure,
  type FetchAnswer,
  isInstallFailed,
  type Tally,
  type ToWorker,
} from './protocol';

/** What the keeper is handed of the page. */
export interface KeeperPorts {
  /** Missing where the browser has no service workers. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly caches: () => CacheStorage;
  /** Address of the worker's script. */
  readonly script: string;
  /** Whole address under which the course stands. */
  readonly scope: string;
  /** True when the reader has told the browser to save data. */
  readonly saveData: () => boolean;
  readonly wish: () => 'auto' | 'yes' | 'no';
  readonly onWish: (wish: 'yes' | 'no') => void;
  /** True when this page has downloaded CPython: perhaps before there was a worker that could keep it. */
  readonly usedPython: () => boolean;
  readonly reload: () => void;
  /** Calls back after a moment. */
  readonly later: (act: () => void) => void;
}

/** Keeps the course on the device, by a service worker, and knows how far that is. One for each page. */
export class CourseKeeper {
  private snapshot: KeeperSnapshot = { state: { kind: 'unknown' }, update: 'none' };
  private readonly listeners = new Set<() => void>();
  private registration: ServiceWorkerRegistration | undefined;
  private controlled: boolean;
  private accepted = false;
  private failure: Failure | 'refused' | undefined;
  private fetchesPython = false;
  private followed: ServiceWorkerRegistration | undefined;

  constructor(private readonly ports: KeeperPorts) {
    const { container } = ports;
    this.controlled = Boolean(container?.controller);
    container?.addEventListener('controllerchange', () => this.onNewController());
    container?.addEventListener('message', ({ data }) => {
      if (isInstallFailed(data)) this.failure = data.failed;
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getSnapshot = (): KeeperSnapshot => this.snapshot;

  /** Keeps the course unless the reader or their browser is against it, and looks for a newer build. */
  async start(): Promise<void> {
    const { container, wish, saveData, scope } = this.ports;
    if (!container || wish() === 'no') return;
    if (wish() === 'auto' && saveData() && !(await container.getRegistration(scope))) return;
    await this.register();
  }

  /** The reader wants the course on this device. */
  async keep(): Promise<void> {
    this.ports.onWish('yes');
    await this.register();
  }

  /** Brings the state up to date. While something is on its way, that goes on by itself. */
  async look(): Promise<void> {
    const { container, scope } = this.ports;
    if (!container) return this.become({ kind: 'unsupported' });
    try {
      this.registration ??= await container.getRegistration(scope);
    } catch {
      this.failure = 'refused';
    }
    if (this.registration) this.follow(this.registration);
    const { active = null, waiting = null, installing = null } = this.registration ?? {};
    const worker = active ?? waiting ?? installing;
    if (!worker)
      return this.become(
        this.failure ? { kind: 'failed', why: this.failure } : { kind: 'nothing', why: this.why() },
      );
    const { kept, files, python } = (await ask(worker, { want: 'tally' })) as Tally;
    if (active && kept === files) {
      if (this.fetchesPython) return;
      this.become({ kind: 'kept', python: python ? 'kept' : 'absent' });
      if (!python && this.ports.usedPython()) await this.keepPython();
    } else if (this.failure) {
      this.become({ kind: 'failed', why: this.failure });
    } else {
      this.become({ kind: 'keeping', kept });
      this.ports.later(() => void this.look());
    }
  }

  /** The reader wants CPython on this device. */
  async keepPython(): Promise<void> {
    const worker = this.registration?.active;
    if (!worker || this.fetchesPython) return;
    this.fetchesPython = true;
    this.become({ kind: 'kept', python: 'coming' });
    const python = (await ask(worker, { want: 'python' })) as FetchAnswer;
    this.fetchesPython = false;
    this.become({ kind: 'kept', python });
  }

  /** Forgets the files, CPython too. Nothing is kept again until the reader asks for it. */
  async remove(): Promise<void> {
    const { caches, scope, onWish } = this.ports;
    onWish('no');
    await this.registration?.unregister();
    this.registration = undefined;
    await Promise.all(Object.values(cacheNames(scope)).map((name) => caches().delete(name)));
    this.become({ kind: 'nothing', why: 'removed' });
  }

  /** The newer build takes the place of this one, and the page is loaded anew. */
  takeUpdate(): void {
    const waiting = this.registration?.waiting;
    if (this.snapshot.update === 'waiting' && waiting) {
      this.accepted = true;
      waiting.postMessage({ want: 'update' } satisfies ToWorker);
    } else {
      this.ports.reload();
    }
  }

  private async register(): Promise<void> {
    const { container, script, scope } = this.ports;
    if (!container) return;
    this.failure = undefined;
    try {
      this.registration = await container.register(script, { scope });
      await this.look();
      await this.fill(this.registration);
    } catch (error) {
      // What the browser's settings forbid is a SecurityError; a script that does not come is a TypeError.
      this.failure = error instanceof TypeError ? 'network' : 'refused';
      this.become({ kind: 'failed', why: this.failure });
    }
  }

  /** Brings what an installed build lacks: a browser may have thrown files away, or the reader, and wants them again. */
  private async fill({ active }: ServiceWorkerRegistration): Promise<void> {
    if (!active || this.snapshot.state.kind !== 'keeping') return;
    const answer = (await ask(active, { want: 'course' })) as FetchAnswer;
    if (answer !== 'kept') this.failure = answer;
    await this.look();
  }

  private follow(registration: ServiceWorkerRegistration): void {
    if (this.followed === registration) return;
    this.followed = registration;
    if (registration.waiting && registration.active) this.offer('waiting');
    if (registration.installing) this.followWorker(registration, registration.installing);
    registration.addEventListener('updatefound', () => {
      if (registration.installing) this.followWorker(registration, registration.installing);
    });
  }

  private followWorker(registration: ServiceWorkerRegistration, worker: ServiceWorker): void {
    worker.addEventListener('statechange', () => {
      const isUpdate = Boolean(registration.active) && registration.active !== worker;
      if (worker.state === 'installed' && isUpdate) this.offer('waiting');
      if (worker.state === 'activated') void this.look();
      // An update that has failed is tried again at the next visit; this build is here and goes on.
      if (worker.state === 'redundant' && !registration.active) {
        this.failure ??= 'network';
        void this.look();
      }
    });
  }

  private onNewController(): void {
    if (this.accepted) this.ports.reload();
    else if (this.controlled) this.offer('elsewhere');
    this.controlled = true;
  }

  /** Why there is no worker. */
  private why(): 'removed' | 'saveData' | 'later' {
    const wish = this.ports.wish();
    if (wish === 'no') return 'removed';
    return wish === 'auto' && this.ports.saveData() ? 'saveData' : 'later';
  }

  private offer(update: 'waiting' | 'elsewhere'): void {
    this.change({ ...this.snapshot, update });
  }

  private become(state: KeptState): void {
    this.change({ ...this.snapshot, state });
  }

  private change(snapshot: KeeperSnapshot): void {
    this.snapshot = snapshot;
    for (const listener of this.listeners) listener();
  }
}

function ask(worker: ServiceWorker, message: ToWorker): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(message, [port2]);
  });
}
