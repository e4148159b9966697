import type { Clock } from '#kit';

/** Services that take their time, and a diary of what they do: `3 ms: stock answers`. */
export class Service {
  readonly diary: string[] = [];

  constructor(readonly clock: Clock) {}

  /** Answers with its name after `ms`. Stops when the signal says so, and is rejected with the signal's reason. */
  ask(name: string, ms: number, signal?: AbortSignal): Promise<string> {
    this.note(`${name} starts`);
    return new Promise((resolve, reject) => {
      const stop = () => {
        takeBack();
        this.note(`${name} is stopped`);
        reject(signal?.reason);
      };
      const takeBack = this.clock.after(ms, () => {
        signal?.removeEventListener('abort', stop);
        this.note(`${name} answers`);
        resolve(name);
      });
      signal?.addEventListener('abort', stop);
    });
  }

  note(what: string): void {
    this.diary.push(`${this.clock.now()} ms: ${what}`);
  }
}
