import type { Recorder } from '../record/Recorder';
import type { KernelClass } from './LoopApi';
import { toSeconds } from './toSeconds';

/** A kernel that tells of its calls that take time. `stuck` says, when nothing can ever happen again, who waits for what. */
export function observeKernel(
  base: KernelClass,
  recorder: Recorder,
  stuck: () => string,
): KernelClass {
  return class Kernel extends base {
    override select(...args: Parameters<InstanceType<KernelClass>['select']>) {
      recorder.check();
      const [, timeoutMs] = args;
      try {
        const events = super.select(...args);
        recorder.emit({
          type: 'select',
          timeout: timeoutMs === null ? null : toSeconds(timeoutMs / 1000),
          until: toSeconds(this.now() / 1000),
          events: events.map(({ fd, event }) => ({ fd, event })),
        });
        return events;
      } catch (error) {
        const name = error instanceof Error ? error.name : '';
        if (name === 'Deadlock') return recorder.stop({ reason: 'deadlock', message: stuck() });
        if (name === 'BusyWaiting')
          return recorder.stop({
            reason: 'endless',
            message:
              'The loop asks the kernel again and again, nothing comes of it, and the clock stands still.',
          });
        throw error;
      }
    }

    override sleep(ms: number): void {
      recorder.check();
      super.sleep(ms);
      const until = toSeconds(this.now() / 1000);
      recorder.emit({ type: 'block', until, call: `kernel.sleep(${ms})` });
    }
  };
}
