import { everyList } from '#kit';

/** What may happen to a future, and to the loop that it is on. */
export type Event = 'add A' | 'add B' | 'remove A' | 'set the result' | 'pass';

const EVENTS: readonly Event[] = ['add A', 'add B', 'remove A', 'set the result', 'pass'];

/** All stories of this many events, and a pass at the end. A result is set once in each, or not at all. */
export function everyStory(length: number): Event[][] {
  return everyList(EVENTS, length)
    .filter((events) => events.filter((event) => event === 'set the result').length < 2)
    .map((events) => [...events, 'pass']);
}

/** What each pass of the story has to call: `A B`, or nothing. */
export function passesOf(story: readonly Event[]): string[] {
  const isSet = story.indexOf('set the result');
  /** A callback goes to the loop when it is there and the result is, whichever comes later. */
  const calls = story.flatMap((event, added) => {
    if (isSet === -1 || !event.startsWith('add')) return [];
    const removed = story.indexOf('remove A', added);
    if (event === 'add A' && removed !== -1 && removed < isSet) return [];
    return [{ name: event.slice(-1), queued: Math.max(added, isSet) }];
  });
  const passes = story.flatMap((event, at) => (event === 'pass' ? [at] : []));
  return passes.map((at, number) => {
    const before = passes[number - 1] ?? -1;
    const called = calls.filter(({ queued }) => before < queued && queued < at);
    return called.map(({ name }) => name).join(' ');
  });
}
