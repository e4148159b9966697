// title: A blocked loop
// question: The heart should beat every 0.1 s. When do its second and its third beat come?
import { gather, getRunningLoop, run, sleep } from '#loop';

function* heart() {
  for (const beat of [1, 2, 3]) {
    console.log('beat', beat);
    yield* sleep(0.1);
  }
}

function* report() {
  console.log('report begins');
  getRunningLoop().kernel.sleep(500); // milliseconds, as all of the kernel's times
  console.log('report is done');
}

function* main() {
  yield* gather([heart(), report()]);
}

run(main());
