// title: A chain of callSoon
// question: Each callback adds the next one before it ends. When does the mail get its turn?
import { getRunningLoop, run, sleep } from '#loop';

function pack(number: number) {
  console.log('pack', number);
  if (number < 5) {
    getRunningLoop().callSoon(() => pack(number + 1));
  }
}

function* main() {
  const loop = getRunningLoop();
  loop.callLater(0, () => console.log('send the mail'));
  loop.callSoon(() => pack(1));
  yield* sleep(0.1);
}

run(main());
