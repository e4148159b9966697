// title: Cancelled, with something to finish
// question: cancel() has returned. Is the query cancelled? And when does the program end?
import { CancelledError, createTask, run, sleep } from '#loop';

function* query() {
  try {
    yield* sleep(1);
    console.log('the row is here');
  } finally {
    console.log('rolling back');
    yield* sleep(0.3);
    console.log('rolled back');
  }
}

function* main() {
  const task = createTask(query());
  yield* sleep(0.1);
  task.cancel();
  console.log('cancelled?', task.cancelled() ? 'yes' : 'not yet');
  try {
    yield* task;
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    console.log('cancelled?', task.cancelled() ? 'yes' : 'not yet');
  }
}

run(main());
