// title: The race, with a lock
// question: Both orders come at 0 s, and neither is refused then. When is B told that it is too late?
import { gather, Lock, run, sleep } from '#loop';

let stock = 1;

function* order(name: string, lock: Lock) {
  console.log(name, 'comes to the shelf');
  yield* lock.acquire();
  try {
    if (stock > 0) {
      yield* sleep(0.1); // ask the bank
      stock -= 1;
      console.log(name, 'buys it, stock is', stock);
    } else {
      console.log(name, 'is too late');
    }
  } finally {
    lock.release();
  }
}

function* main() {
  const lock = new Lock();
  yield* gather([order('A', lock), order('B', lock)]);
}

run(main());
