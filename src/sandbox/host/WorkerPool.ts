import { Sandbox, type SandboxTexts } from './Sandbox';
import type { WorkerKind } from './WorkerKind';
import type { WorkerLink } from './WorkerLink';

/** Hands out booted workers, each for one run, and keeps the next ones ready. */
export class WorkerPool<In extends { readonly type: string }, Out extends object> {
  private sandbox: Promise<Sandbox<In, Out>> | undefined;
  private spares: WorkerLink<In, Out>[] = [];
  private isClosed = false;

  constructor(
    private readonly load: () => Promise<SandboxTexts>,
    private readonly kind: WorkerKind<In, Out>,
    /** How many booted workers wait. */
    private readonly size: number,
  ) {}

  /** Boots the spares that are missing, one after the other: the first is ready sooner. Settles with the first. */
  async fill(): Promise<void> {
    const sandbox = await this.open();
    this.spares = this.spares.filter(({ alive }) => alive);
    if (this.spares.length === 0) this.spares.push(sandbox.spawn());
    await this.spares[0]?.ready;
    if (this.spares.length < this.size) this.spares.push(sandbox.spawn());
  }

  /** A worker that is ready. A sandbox in which none starts is built anew, once. */
  async take(): Promise<WorkerLink<In, Out>> {
    try {
      return await this.next();
    } catch {
      this.reset();
      return this.next();
    }
  }

  /** Gives back a worker that ran nothing. */
  giveBack(link: WorkerLink<In, Out>): void {
    if (link.alive) this.spares.unshift(link);
  }

  /** Throws the sandbox away: its process may have died with a worker's memory. */
  reset(): void {
    void this.sandbox?.then((sandbox) => sandbox.close()).catch(() => undefined);
    this.sandbox = undefined;
    this.spares = [];
  }

  /** Throws everything away for good. */
  close(): void {
    this.isClosed = true;
    this.reset();
  }

  private async next(): Promise<WorkerLink<In, Out>> {
    const sandbox = await this.open();
    let link = this.spares.shift();
    while (link && !link.alive) link = this.spares.shift();
    link ??= sandbox.spawn();
    await link.ready;
    return link;
  }

  private open(): Promise<Sandbox<In, Out>> {
    if (this.isClosed) return Promise.reject(new Error('the engine was disposed'));
    const opening =
      this.sandbox ?? this.load().then((texts) => Sandbox.open<In, Out>(texts, this.kind));
    this.sandbox = opening;
    // A failed download is not kept: the next run tries again.
    opening.catch(() => {
      if (this.sandbox === opening) this.sandbox = undefined;
    });
    return opening;
  }
}
