// title: A callback that adds a callback
// question: Order A asks for its gift before order B has been touched. Which of the two is packed next?
import { getRunningLoop, run, sleep } from '#loop';

function pack(order: string) {
  console.log('pack', order);
  if (order === 'A') {
    const loop = getRunningLoop();
    loop.callSoon(() => pack('the gift for A'));
    console.log('the gift is asked for');
  }
}

function* main() {
  const loop = getRunningLoop();
  loop.callSoon(() => pack('A'));
  loop.callSoon(() => pack('B'));
  yield* sleep(0.1);
}

run(main());
