// title: Callbacks in order
// question: The mail is asked for first and has no delay. Why is it sent last?
import { getRunningLoop, run, sleep } from '#loop';

function* main() {
  const loop = getRunningLoop();
  loop.callLater(0, () => console.log('send the mail'));
  loop.callSoon(() => console.log('pack order A'));
  loop.callSoon(() => console.log('pack order B'));
  console.log('main waits');
  yield* sleep(0.1);
}

run(main());
