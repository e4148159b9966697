import type { Check } from './Check';

/** The multiplexer answers about what it was asked to watch; the pool's workers do one job at a time. */
export const outside: Check =
  () =>
  ({ event, before: { multiplexer, pool } }) => {
    const isWatched = (one: { readonly fd: number; readonly event: 'read' | 'write' }) =>
      multiplexer.watched.some(({ fd, event: what }) => fd === one.fd && what === one.event);
    switch (event.type) {
      case 'select':
        return event.events
          .filter((one) => !isWatched(one))
          .map((one) => `descriptor ${one.fd} is not watched for ${one.event}.`);
      case 'unwatch':
        return isWatched(event)
          ? []
          : [`descriptor ${event.fd} is not watched for ${event.event}.`];
      case 'work': {
        const busy = pool.find(
          ({ worker, state }) => worker === event.worker && state === 'working',
        );
        const state = pool.find(({ job }) => job === event.job)?.state;
        return [
          ...(busy ? [`worker ${event.worker} is busy with job ${busy.job}.`] : []),
          ...(state === 'queued' ? [] : [`job ${event.job} is not in the pool’s queue.`]),
        ];
      }
      case 'worked': {
        const state = pool.find(({ job }) => job === event.job)?.state;
        return state === 'working' ? [] : [`no worker works on job ${event.job}.`];
      }
      default:
        return [];
    }
  };
