// title: Done before it is awaited
// question: The callback was added before the yield*. Why does the yield* come first?
import { createFuture, run, sleep } from '#loop';

function* main() {
  const row = createFuture<string>();
  row.setResult('row 7');
  row.addDoneCallback(() => console.log('the callback runs'));
  console.log('await gives', yield* row);
  console.log('main goes on');
  yield* sleep(0);
  console.log('main ends');
}

run(main());
