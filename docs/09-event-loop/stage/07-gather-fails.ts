// title: One of a gather fails
// question: The page is given up at 0.1 s. What happens to the query that is still on its way?
import { gather, run, sleep } from '#loop';

function* query(table: string, seconds: number) {
  yield* sleep(seconds);
  if (table === 'prices') {
    throw new Error('no such table: prices');
  }
  console.log(table, 'has its rows');
}

function* main() {
  try {
    yield* gather([query('orders', 0.2), query('prices', 0.1)]);
  } catch (error) {
    console.log('page given up:', (error as Error).message);
  }
  yield* sleep(0.2);
  console.log('main ends');
}

run(main());
