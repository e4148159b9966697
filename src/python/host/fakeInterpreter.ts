import type { WorkerListener } from '../../sandbox/host/WorkerLink';
import { type FromWorker, PROTOCOL_VERSION, type ToWorker } from '../protocol';
import type { Interpreter, PythonLink } from './Interpreter';

type Report = FromWorker extends infer M ? (M extends unknown ? Omit<M, 'version'> : never) : never;

/** For tests: an interpreter whose workers say what the test lets them say. */
export function fakeInterpreter() {
  const sent: ToWorker[] = [];
  let listener: WorkerListener<FromWorker> | undefined;
  let isFrameAlive = true;
  const state = { restarts: 0, isDisposed: false, loads: true };
  const link = {
    listen: (one: WorkerListener<FromWorker>) => {
      listener = one;
    },
    send: (message: ToWorker) => sent.push(message),
    askFrame: (answered: () => void) => {
      if (isFrameAlive) answered();
    },
  } as unknown as PythonLink;
  const interpreter: Pick<Interpreter, 'take' | 'restart' | 'dispose'> = {
    async take(onProgress) {
      onProgress({ what: 'Loading Python', loaded: 1, total: 2 });
      if (!state.loads) throw new Error('/core.bin answered 404');
      return link;
    },
    restart: () => {
      state.restarts++;
    },
    dispose: () => {
      state.isDisposed = true;
    },
  };
  return {
    interpreter,
    sent,
    state,
    say: (report: Report) =>
      listener?.message({ version: PROTOCOL_VERSION, ...report } as FromWorker),
    junk: () => listener?.junk(new Error('junk')),
    close: () => listener?.closed(),
    loseFrame: () => {
      isFrameAlive = false;
    },
    /** Lets what has been awaited go on. */
    settled: async () => {
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    },
  };
}
