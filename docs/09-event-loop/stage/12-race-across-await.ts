// title: A race across an await
// question: One thread, one lamp, and every order checks the stock. How can both get it?
import { gather, run, sleep } from '#loop';

let stock = 1;

function* order(name: string) {
  if (stock > 0) {
    console.log(name, 'sees a lamp');
    yield* sleep(0.1); // ask the bank
    stock -= 1;
    console.log(name, 'buys it, stock is', stock);
  } else {
    console.log(name, 'is too late');
  }
}

function* main() {
  yield* gather([order('A'), order('B')]);
}

run(main());
