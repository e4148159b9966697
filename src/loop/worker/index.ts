import { connectToPage } from '../../sandbox/worker/connectToPage';
import { lockDown } from '../../sandbox/worker/lockDown';
import type { LoopEvent } from '../../trace/LoopEvent';
import { limits } from '../limits';
import { type FromWorker, PROTOCOL_VERSION, parseToWorker } from '../protocol';
import { recordRun } from '../recordRun';
import { WARM_ROUNDS, warmUp } from './warmUp';

type Report = FromWorker extends infer M ? (M extends unknown ? Omit<M, 'version'> : never) : never;

/** A worker runs one program once, whole and in one go; what happens is sent while it happens. */
const connected = connectToPage();

async function boot(): Promise<void> {
  lockDown('a program on the Stage', 'the page ends the worker when the program is done');
  const page = await connected;
  const send = (report: Report) => page.send({ version: PROTOCOL_VERSION, ...report });
  let isOrdered = false;
  page.listen((order) => {
    isOrdered = true;
    try {
      run(order, send);
    } catch (error) {
      send({ type: 'failed', message: String(error) });
    }
  });
  send({ type: 'ready' });
  for (let round = 0; round < WARM_ROUNDS && !isOrdered; round++) {
    warmUp();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

function run(order: unknown, send: (report: Report) => void): void {
  const { source, files, own } = parseToWorker(order);
  let batch: LoopEvent[] = [];
  let count = 0;
  recordRun(source, {
    files,
    ...(own ? { own } : {}),
    onStart: (isNative) => send({ type: 'started', isNative }),
    onEvent: (event) => {
      batch.push(event);
      // One by one at first: what holds the loop then is known to the line.
      const isFull = count++ < limits.singly || batch.length >= limits.batch;
      if (!isFull && event.type !== 'end') return;
      send({ type: 'events', events: batch });
      batch = [];
    },
  });
}

void boot();
