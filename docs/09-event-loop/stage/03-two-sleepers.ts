// title: Two tasks that sleep
// question: One thread waits 0.2 s and 0.1 s. When does the program end?
import { gather, run, sleep } from '#loop';

function* order(name: string, seconds: number) {
  console.log(name, 'asks the database');
  yield* sleep(seconds);
  console.log(name, 'has its row');
  return name;
}

function* main() {
  const rows = yield* gather([order('A', 0.2), order('B', 0.1)]);
  console.log('rows in this order:', ...rows);
}

run(main());
