import { connectToPage } from '../../sandbox/worker/connectToPage';
import { lockDown } from '../../sandbox/worker/lockDown';
import { type FromWorker, PROTOCOL_VERSION, parseToWorker } from '../protocol';
import { boot } from './boot';
import { Interpreter } from './Interpreter';

type Report = FromWorker extends infer M ? (M extends unknown ? Omit<M, 'version'> : never) : never;

/** A worker is one CPython: it boots once and then runs one program after the other. */
const connected = connectToPage();

async function start(): Promise<void> {
  lockDown('a program in Python', 'the page ends the worker');
  const page = await connected;
  const send = (report: Report) => page.send({ version: PROTOCOL_VERSION, ...report });
  let interpreter: Interpreter | undefined;
  page.listen(async (data) => {
    try {
      const order = parseToWorker(data);
      switch (order.type) {
        case 'boot':
          interpreter = new Interpreter(await boot(order.core, order.library));
          send({ type: 'ready' });
          break;
        case 'record':
          if (!interpreter) break;
          send({ type: 'started', python: interpreter.version });
          interpreter.record(order.source, (events) => send({ type: 'events', events }));
          break;
        case 'cell': {
          if (!interpreter) break;
          send({ type: 'started', python: interpreter.version });
          const result = interpreter.cell(order.code, (pieces) => send({ type: 'output', pieces }));
          send({ type: 'ended', ...result });
          break;
        }
        default:
          order satisfies never;
      }
    } catch (error) {
      send({ type: 'failed', message: String(error) });
    }
  });
}

void start();
