import { Future } from '#loop/future';

/** Stands for a task that is asked to stop: it ends when it wants to, and how it wants to. */
export class Busy extends Future<string> {
  isAsked = false;

  override cancel(): boolean {
    if (this.done()) return false;
    this.isAsked = true;
    return true;
  }

  /** Ends as it was asked to. */
  stop(): void {
    super.cancel();
  }
}
