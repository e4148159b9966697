import { whenAborted } from '../../sandbox/host/whenAborted';
import type { CellKernel, CellResult, CellRunOptions } from '../../trace/CellKernel';
import { CellExecution } from './CellExecution';
import { cellEnds, unavailableMessage } from './ends';
import type { Interpreter } from './Interpreter';

/** CPython, as the cells of a page share it: names that one sets are there in the next. Its page ends it when it is left. A run while another is on its way waits for its turn. */
export interface PythonKernel extends CellKernel {
  restart(): void;
  dispose(): void;
}

/** CPython for the cells of one page, on virtual time. Nothing is loaded before the first run. */
export function createPythonKernel(
  interpreter: Pick<Interpreter, 'take' | 'restart' | 'dispose'>,
): PythonKernel {
  let title: string | undefined;
  let current: CellExecution | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function execute(code: string, options: CellRunOptions): Promise<CellResult> {
    const { signal, onOutput, onProgress } = options;
    const aborted = whenAborted(signal);
    const link = await Promise.race([interpreter.take(onProgress), aborted]);
    if (link === 'aborted' || signal.aborted) return stoppedEarly;
    const execution = new CellExecution(link, code, {
      started: (python) => {
        title = `CPython ${python}`;
        options.onStart();
      },
      output: onOutput,
      lost: () => interpreter.restart(),
    });
    current = execution;
    void aborted.then(() => execution.stop(cellEnds.stopped));
    return execution.result;
  }

  return {
    get title() {
      return title;
    },

    async run(code, options) {
      const before = last;
      let over: () => void = () => undefined;
      const mine = new Promise<void>((resolve) => {
        over = resolve;
      });
      last = before.then(() => mine);
      try {
        const turn = await Promise.race([before, whenAborted(options.signal)]);
        return turn === 'aborted' ? stoppedEarly : await execute(code, options);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { outcome: 'unavailable', message: unavailableMessage(reason) };
      } finally {
        over();
      }
    },

    restart() {
      current?.stop(cellEnds.restarted);
      interpreter.restart();
    },

    dispose() {
      current?.stop(cellEnds.restarted);
      interpreter.dispose();
    },
  };
}

/** Its turn had not come, or Python was still on its way. */
const stoppedEarly: CellResult = { outcome: 'stopped', message: cellEnds.waiting };
