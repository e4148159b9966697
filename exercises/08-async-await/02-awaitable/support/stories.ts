import { everyList, settle } from '#kit';
import type { Settling } from './Settling';

/** What may happen to a deferred. `turn`: all that stand in the microtask queue have their turn. */
export type Event = 'A listens' | 'B listens' | 'resolve' | 'reject' | 'turn';

const EVENTS: readonly Event[] = ['A listens', 'B listens', 'resolve', 'reject', 'turn'];

/** All stories of this many events. Somebody listens and something comes in each of them. */
export function everyStory(length: number): readonly (readonly Event[])[] {
  return everyList(EVENTS, length).filter(
    (events) =>
      events.some((event) => event.endsWith('listens')) &&
      events.some((event) => event === 'resolve' || event === 'reject'),
  );
}

/**
 * Lets the story happen, and tells what came when. Each event is told when it is over, so what a call does on the spot stands before it.
 * A listens again when it has heard something.
 */
export async function live(
  deferred: Settling<string>,
  story: readonly Event[],
): Promise<readonly string[]> {
  const lines: string[] = [];
  const listen = (name: string, hears: (line: string) => void) =>
    deferred.then(
      (value) => hears(`${name} gets ${value}`),
      (error) => hears(`${name} gets the error ${error}`),
    );
  const note = (line: string) => {
    lines.push(line);
  };
  for (const [at, event] of story.entries()) {
    if (event === 'resolve') deferred.resolve(`row ${at}`);
    if (event === 'reject') deferred.reject(`fault ${at}`);
    if (event === 'B listens') listen('B', note);
    if (event === 'A listens') {
      listen('A', (line) => {
        note(line);
        if (lines.length < 20) listen('A again', note);
      });
    }
    if (event === 'turn') await undefined;
    note(`[${event}]`);
  }
  await settle(10);
  return lines;
}
