import type { Check } from './Check';

/** The last event says how the program ended, and nothing comes after it. */
export const ends: Check =
  () =>
  ({ event, isLast }) => {
    if (event.type !== 'end') return isLast ? ['the last event must be `end`.'] : [];
    const wrong: string[] = [];
    if (!isLast) wrong.push('something comes after the end.');
    if (event.reason === 'finished' && event.message !== '')
      wrong.push('a program that has finished needs no message.');
    if (event.reason !== 'finished' && event.message === '')
      wrong.push(`the reader must be told why it ended (\`${event.reason}\`).`);
    return wrong;
  };
