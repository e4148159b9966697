import { connectToPage } from '../../sandbox/worker/connectToPage';
import { limits } from '../limits';
import { parseToWorker } from '../parseMessage';
import { type FromWorker, PROTOCOL_VERSION, type Report } from '../protocol';
import { ProgramSession } from './ProgramSession';
import { Session } from './Session';
import { World } from './World';
import { WARM_ROUNDS, warmUp } from './warmUp';

/** A worker runs one exercise, or one program, once. It makes its world, warms up and says that it is ready; then it waits for the order. */
const connected = connectToPage();

async function boot(): Promise<void> {
  const world = new World();
  await warmUp(world);
  const page = await connected;
  const sendAs = (run: number) => (report: Report) =>
    page.send({ version: PROTOCOL_VERSION, run, ...report } satisfies FromWorker);

  let isOrdered = false;
  const ordered = new Promise<unknown>((resolve) => {
    page.listen((order) => {
      isOrdered = true;
      resolve(order);
    });
  });
  sendAs(0)({ type: 'ready' });
  for (let round = 1; round < WARM_ROUNDS && !isOrdered; round++) await warmUp(world);

  const { type, run, files } = parseToWorker(await ordered);
  const send = sendAs(run);
  setInterval(() => send({ type: 'beat', timers: world.timers.count() }), limits.beatMs);
  const session =
    type === 'program' ? new ProgramSession(world, files, send) : new Session(world, files, send);
  await session.run();
}

void boot();
