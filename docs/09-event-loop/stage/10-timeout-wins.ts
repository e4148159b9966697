// title: A timeout that wins
// question: The time-out is 0.2 s. Why does the apology come at 0.5 s?
import { run, sleep, TimeoutError, timeout } from '#loop';

function* query() {
  try {
    yield* sleep(1);
    console.log('the row is here');
  } finally {
    console.log('closing the connection');
    yield* sleep(0.3);
  }
}

function* main() {
  try {
    yield* timeout(0.2, query());
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log('sorry, the database is slow');
  }
}

run(main());
