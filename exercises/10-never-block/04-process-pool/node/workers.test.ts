import { beforeAll, describe, expect, it } from 'vitest';
import { BrokenProcessPool, ProcessPoolExecutor } from '../exercise';
import { countPrimes, decode, measure } from '../support/jobs';
import { WorkerThreads } from './WorkerThreads';

/** The same pool on real workers. Nothing is waited for but the workers themselves. */
let launcher: WorkerThreads;

beforeAll(async () => {
  launcher = await WorkerThreads.prepare();
}, 60_000);

const LIMIT = 30_000;

describe('On real workers', () => {
  it(
    'computes in two workers, gives the results in order, and leaves none behind',
    async () => {
      const before = launcher.workers.length;
      const pool = new ProcessPoolExecutor(launcher, 2);
      const results = await pool.map(countPrimes, [100_000, 10, 20_000, 30, 1000], {
        chunksize: 2,
      });
      expect(results).toEqual([9592, 4, 2262, 10, 168]);
      expect(launcher.workers.length - before, 'workers that were started').toBe(2);
      await pool.shutdown();
      expect(launcher.alive, 'workers that are left after the shutdown').toBe(0);
    },
    LIMIT,
  );

  it(
    'carries an error over, and goes on',
    async () => {
      const pool = new ProcessPoolExecutor(launcher, 1);
      const failed = pool.map(measure, ['lamp', '7']);
      await expect(failed).rejects.toThrow('"7" is no title');
      expect(await pool.map(measure, ['lamp'])).toEqual([4]);
      await pool.shutdown();
      expect(launcher.alive, 'workers that are left after the shutdown').toBe(0);
    },
    LIMIT,
  );

  it(
    'is broken when a worker dies, and nobody waits for ever',
    async () => {
      const pool = new ProcessPoolExecutor(launcher, 2);
      const [first, second] = await Promise.allSettled([
        pool.map(decode, ['a.jpg', '', 'b.jpg']),
        pool.map(countPrimes, [2_000_000, 2_000_000, 2_000_000, 2_000_000]),
      ]);
      for (const call of [first, second]) {
        const reason = call.status === 'rejected' ? call.reason : 'it gave a result';
        expect(reason, `a worker died; a call ended so: ${reason}`).toBeInstanceOf(
          BrokenProcessPool,
        );
      }
      await expect(pool.map(measure, ['lamp'])).rejects.toBeInstanceOf(BrokenProcessPool);
      await pool.shutdown();
      expect(launcher.alive, 'workers that are left').toBe(0);
    },
    LIMIT,
  );
});
