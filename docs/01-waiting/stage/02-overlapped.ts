// title: Three users, overlapped
// question: All three ask at 0 s. Who waits for the database at 0.1 s, and who waits for the CPU at 0.25 s?
import { gather, getRunningLoop, run, sleep } from '#loop';

function* getUser(name: string) {
  console.log(name, 'asks the database');
  yield* sleep(0.2);
  console.log(name, 'has its row');
  getRunningLoop().kernel.sleep(100);
  console.log(name, 'has its page');
}

function* main() {
  yield* gather([getUser('A'), getUser('B'), getUser('C')]);
}

run(main());
