// title: Two connections, four requests
// question: C waits in line before D, but no longer than 0.15 s. Who gets the first connection that comes back?
import { gather, run, Semaphore, sleep, TimeoutError, timeout } from '#loop';

function* request(name: string, pool: Semaphore, patience: number) {
  try {
    yield* timeout(patience, pool.acquire());
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    console.log(name, 'gives up');
    return;
  }
  yield* sleep(0.2);
  pool.release();
  console.log(name, 'has its row');
}

function* main() {
  const pool = new Semaphore(2);
  yield* gather([
    request('A', pool, 1),
    request('B', pool, 1),
    request('C', pool, 0.15),
    request('D', pool, 1),
  ]);
}

run(main());
