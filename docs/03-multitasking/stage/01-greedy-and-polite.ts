// title: A greedy task and a polite one
// question: Both compute for 0.4 s in all, and the probe asks every 0.1 s. After which answer does the probe notice the greedy one?
import { createTask, getRunningLoop, run, sleep } from '#loop';

function* probe() {
  for (let answer = 1; answer <= 8; answer += 1) {
    console.log('answer', answer);
    yield* sleep(0.1);
  }
}

function* polite() {
  for (let photo = 0; photo < 4; photo += 1) {
    getRunningLoop().kernel.sleep(100); // a small photo, in milliseconds
    yield* sleep(0);
  }
  console.log('polite is done');
}

function* greedy() {
  getRunningLoop().kernel.sleep(400); // the same work, and no yield*
  console.log('greedy is done');
}

function* main() {
  const asking = createTask(probe());
  yield* polite();
  yield* greedy();
  yield* asking;
}

run(main());
