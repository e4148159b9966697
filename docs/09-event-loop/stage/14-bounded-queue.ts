// title: A queue with room for two
// question: The website never sleeps. Who sets its pace, and from which order on?
import { gather, Queue, run, sleep } from '#loop';

function* website(orders: Queue<number>) {
  for (const number of [1, 2, 3, 4, 5]) {
    yield* orders.put(number);
    console.log('order', number, 'taken');
  }
}

function* warehouse(orders: Queue<number>) {
  for (let packed = 0; packed < 5; packed++) {
    const number = yield* orders.get();
    yield* sleep(0.1);
    console.log('    packed', number);
  }
}

function* main() {
  const orders = new Queue<number>(2);
  yield* gather([website(orders), warehouse(orders)]);
}

run(main());
