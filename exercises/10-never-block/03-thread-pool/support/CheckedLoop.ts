import { EventLoop, Future } from '#loop';
import { MAIN, type Machine } from './Machine';

/** Another thread has touched the loop. asyncio throws a RuntimeError with these words, in its debug mode. */
export class WrongThread extends Error {
  override name = 'WrongThread';
}

/** The loop of chapter 09 in debug mode: it belongs to the main thread, and so do its futures. */
export class CheckedLoop extends EventLoop {
  readonly #machine: Machine;

  constructor(machine: Machine) {
    super(machine);
    this.#machine = machine;
  }

  override callSoon(callback: () => void) {
    this.check('callSoon');
    return super.callSoon(callback);
  }

  override callAt(when: number, callback: () => void) {
    this.check('callAt');
    return super.callAt(when, callback);
  }

  override createFuture<T>(): Future<T> {
    this.check('createFuture');
    return new CheckedFuture<T>(this);
  }

  /** Throws WrongThread in every thread but the main one. */
  check(what: string): void {
    const thread = this.#machine.currentThread;
    if (thread === MAIN) return;
    this.#machine.problems.push(`${thread} calls ${what} of the loop, which belongs to ${MAIN}`);
    throw new WrongThread(
      `Non-thread-safe operation invoked on an event loop other than the current one: ${thread} calls ${what}`,
    );
  }
}

class CheckedFuture<T> extends Future<T> {
  readonly #loop: CheckedLoop;

  constructor(loop: CheckedLoop) {
    super(loop);
    this.#loop = loop;
  }

  override setResult(value: T): void {
    this.#loop.check('setResult on a future');
    super.setResult(value);
  }

  override setException(error: unknown): void {
    this.#loop.check('setException on a future');
    super.setException(error);
  }

  override cancel(): boolean {
    this.#loop.check('cancel on a future');
    return super.cancel();
  }
}
