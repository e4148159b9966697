// title: Three users, one at a time
// question: All three ask at 0 s. When does the server begin with C, and what does it do at 0.1 s?
import { gather, getRunningLoop, run } from '#loop';

function* getUser(name: string) {
  const { kernel } = getRunningLoop();
  console.log(name, 'asks the database');
  kernel.sleep(200);
  console.log(name, 'has its row');
  kernel.sleep(100);
  console.log(name, 'has its page');
}

function* main() {
  yield* gather([getUser('A'), getUser('B'), getUser('C')]);
}

run(main());
