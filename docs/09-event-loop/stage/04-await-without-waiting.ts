// title: A yield* that does not wait
// question: Both orders delegate three times each. Why do they not take turns?
import { type Coroutine, gather, run } from '#loop';

function* cachedPrice(): Coroutine<number> {
  return 20;
}

function* order(name: string): Coroutine<void> {
  for (const line of [1, 2, 3]) {
    yield* cachedPrice();
    console.log(name, line);
  }
}

function* main() {
  yield* gather([order('A'), order('B')]);
}

run(main());
