import type { KernelStep, PoolStep } from './LoopEvent';
import type { LoopMemory } from './LoopMemory';
import type { Multiplexer, PoolJob } from './LoopState';

type Event = Exclude<KernelStep, { type: 'pass' | 'block' }> | PoolStep;

/** What stands outside of the loop's thread: the multiplexer and the pool. */
export function reduceKernel(memory: LoopMemory, event: Event): LoopMemory {
  const { multiplexer, pool } = memory;
  switch (event.type) {
    case 'select': {
      const { timeout, until, events } = event;
      const watched = multiplexer.watched.map((one) => {
        const ready = events.some(({ fd, event: what }) => fd === one.fd && what === one.event);
        return ready === one.ready ? one : { ...one, ready };
      });
      const last = { timeout, from: memory.now, until };
      return { ...memory, now: until, multiplexer: { watched, last } };
    }
    case 'watch': {
      const { fd, label, event: what, callback } = event;
      const watched = without(multiplexer, event);
      const one = { fd, label, event: what, callback, ready: false };
      return { ...memory, multiplexer: { ...multiplexer, watched: [...watched, one] } };
    }
    case 'unwatch':
      return { ...memory, multiplexer: { ...multiplexer, watched: without(multiplexer, event) } };
    case 'submit': {
      const { job, function: name } = event;
      const queued: PoolJob = {
        job,
        function: name,
        worker: undefined,
        until: undefined,
        state: 'queued',
      };
      return { ...memory, pool: [...pool, queued] };
    }
    case 'work': {
      const { job, worker, until } = event;
      return { ...memory, pool: changed(pool, job, { worker, until, state: 'working' }) };
    }
    case 'worked':
      return { ...memory, pool: changed(pool, event.job, { state: 'done' }) };
  }
}

function without(
  { watched }: Multiplexer,
  { fd, event }: { readonly fd: number; readonly event: 'read' | 'write' },
): Multiplexer['watched'] {
  return watched.filter((one) => one.fd !== fd || one.event !== event);
}

function changed(
  pool: readonly PoolJob[],
  job: number,
  change: Partial<PoolJob>,
): readonly PoolJob[] {
  return pool.map((one) => (one.job === job ? { ...one, ...change } : one));
}
