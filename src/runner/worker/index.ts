import { limits } from '../limits';
import { parseToWorker } from '../parseMessage';
import { type FromWorker, PROTOCOL_VERSION, type Report } from '../protocol';
import { Session } from './Session';
import { World } from './World';
import { WARM_ROUNDS, warmUp } from './warmUp';

/**
 * A worker runs one exercise once. It makes its world, warms up and says that it is ready; then it waits for the order.
 * The port to the page comes with the first message and stays in this closure: the learner's code has no way to say
 * anything in the worker's name.
 */
const connected = new Promise<MessagePort>((resolve) => {
  self.addEventListener('message', ({ ports: [port] }) => port && resolve(port), { once: true });
});
// Taken now: a program may replace the method, and gets to see neither this function nor the port.
const post = Function.prototype.call.bind(MessagePort.prototype.postMessage) as (
  port: MessagePort,
  message: unknown,
) => void;

async function boot(): Promise<void> {
  const world = new World();
  await warmUp(world);
  const port = await connected;
  const sendAs = (run: number) => (report: Report) =>
    post(port, { version: PROTOCOL_VERSION, run, ...report } satisfies FromWorker);

  let isOrdered = false;
  const ordered = new Promise<unknown>((resolve) => {
    const hear = ({ data }: MessageEvent) => {
      isOrdered = true;
      resolve(data);
    };
    port.addEventListener('message', hear, { once: true });
  });
  port.start();
  sendAs(0)({ type: 'ready' });
  for (let round = 1; round < WARM_ROUNDS && !isOrdered; round++) await warmUp(world);

  const { run, files } = parseToWorker(await ordered);
  const send = sendAs(run);
  setInterval(() => send({ type: 'beat', timers: world.timers.count() }), limits.beatMs);
  await new Session(world, files, send).run();
}

void boot();
