import type { Check } from './Check';

type Place = 'in the ready queue' | 'a timer' | 'running' | 'over';

/** A handle is queued, at once or through a timer; then it runs once, unless it was cancelled; and one runs at a time. */
export const handles: Check = () => {
  const places = new Map<number, Place>();
  const dropped = new Set<number>();
  let running: number | undefined;

  return ({ event }) => {
    switch (event.type) {
      case 'soon':
        places.set(event.handle, 'in the ready queue');
        return [];
      case 'timer':
        places.set(event.handle, 'a timer');
        return [];
      case 'due': {
        const place = places.get(event.handle);
        places.set(event.handle, 'in the ready queue');
        return place === 'a timer' ? [] : [`handle ${event.handle} is not a timer${but(place)}.`];
      }
      case 'drop': {
        const place = places.get(event.handle);
        const again = dropped.has(event.handle);
        dropped.add(event.handle);
        if (again) return [`handle ${event.handle} was cancelled before.`];
        return place === 'over' ? [`handle ${event.handle} has run already.`] : [];
      }
      case 'run': {
        const wrong = whyNotRun(event.handle);
        running = event.handle;
        places.set(event.handle, 'running');
        return wrong;
      }
      case 'ran': {
        const was = running;
        running = undefined;
        places.set(event.handle, 'over');
        if (was === event.handle) return [];
        return [
          `handle ${event.handle} has run, and ${was === undefined ? 'none was running' : `handle ${was} was running`}.`,
        ];
      }
      case 'pass':
        return running === undefined ? [] : [`handle ${running} is still running.`];
      case 'end':
        if (event.reason !== 'finished' || running === undefined) return [];
        return [`the program has finished, and handle ${running} is still running.`];
      default:
        return [];
    }
  };

  function whyNotRun(handle: number): string[] {
    const place = places.get(handle);
    const wrong: string[] = [];
    if (running !== undefined) wrong.push(`handle ${running} is still running.`);
    if (place !== 'in the ready queue')
      wrong.push(`handle ${handle} is not in the ready queue${but(place)}.`);
    if (dropped.has(handle)) wrong.push(`handle ${handle} was cancelled.`);
    return wrong;
  }
};

function but(place: Place | undefined): string {
  return place === undefined ? '' : `, but ${place}`;
}
