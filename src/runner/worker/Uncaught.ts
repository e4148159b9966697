/** An error that reached the global scope, or a rejected promise that nobody handles. */
export type UncaughtEvent = ErrorEvent | PromiseRejectionEvent;

/** Takes every uncaught error of the worker to one place. Listens first, so that a learner's listener cannot stop it. */
export class Uncaught {
  private handle: ((event: UncaughtEvent) => void) | undefined;

  constructor() {
    const hear = (event: UncaughtEvent) => {
      event.preventDefault();
      this.handle?.(event);
    };
    self.addEventListener('error', hear);
    self.addEventListener('unhandledrejection', hear);
  }

  /** From now on `handle` gets them; the one before gets them again when the returned function is called. */
  take(handle: (event: UncaughtEvent) => void): () => void {
    const before = this.handle;
    this.handle = handle;
    return () => {
      this.handle = before;
    };
  }
}
