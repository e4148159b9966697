import { expect, it } from 'vitest';
import { findExercise } from './findExercise';

const folders = [
  'exercises/05-generators/01-countdown',
  'exercises/05-generators/02-lazy-pipeline',
];

it.each([
  ['lazy-pipeline', { folder: 'exercises/05-generators/02-lazy-pipeline' }],
  ['lazy-pipline', { unknown: 'There is no exercise "lazy-pipline". Did you mean lazy-pipeline?' }],
  [
    'event-loop',
    { unknown: 'There is no exercise "event-loop". The exercises are: countdown, lazy-pipeline.' },
  ],
  [
    undefined,
    {
      unknown:
        'Say which exercise: npm run prove -- countdown\nThe exercises are: countdown, lazy-pipeline.',
    },
  ],
])('%s', (slug, found) => {
  expect(findExercise(folders, slug)).toEqual(found);
});
