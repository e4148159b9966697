// title: Data arrives at a socket
// question: Row and alarm both come at 0.11 s, and the row is noticed first. Why does the alarm print first?
import { getRunningLoop, read, run } from '#loop';

function* order(socket: number) {
  const row = yield* read(socket, 1024);
  console.log('got:', new TextDecoder().decode(row));
}

function* main() {
  const loop = getRunningLoop();
  loop.callAt(0.11, () => console.log('alarm'));
  const socket = loop.kernel.open((database) => database.sends(110, 'row of order 7'));
  yield* order(socket);
}

run(main());
