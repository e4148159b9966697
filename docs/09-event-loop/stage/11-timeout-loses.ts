// title: A timeout that loses
// question: The row is there at 0.1 s. What becomes of the timer that was set for 5 s?
import { run, sleep, timeout } from '#loop';

function* query() {
  yield* sleep(0.1);
  return 'row 7';
}

function* main() {
  const row = yield* timeout(5, query());
  console.log('in time:', row);
  yield* sleep(0.1);
  console.log('main ends');
}

run(main());
