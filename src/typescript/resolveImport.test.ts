import { expect, it } from 'vitest';
import { resolveImport } from './resolveImport';

const paths = new Set([
  'exercise.ts',
  'exercise.test.ts',
  'support/shop.ts',
  'support/clock.ts',
  'kit/index.ts',
  'kit/sim.ts',
  'loop/index.ts',
  'loop/timers.ts',
  'loop/timers/Heap.ts',
]);

it.each([
  ['exercise.test.ts', './exercise', 'exercise.ts'],
  ['exercise.ts', './support/shop', 'support/shop.ts'],
  ['exercise.ts', './support/shop.ts', 'support/shop.ts'],
  ['exercise.ts', './support/shop.js', 'support/shop.ts'],
  ['support/shop.ts', './clock', 'support/clock.ts'],
  ['support/shop.ts', '../exercise', 'exercise.ts'],
  ['exercise.ts', '#kit', 'kit/index.ts'],
  ['exercise.ts', '#loop', 'loop/index.ts'],
  ['kit/index.ts', '#loop/timers', 'loop/timers.ts'],
  ['loop/timers.ts', './timers/Heap', 'loop/timers/Heap.ts'],
  ['kit/index.ts', './sim', 'kit/sim.ts'],
  ['kit/sim.ts', '.', 'kit/index.ts'],
])('%s imports %s: %s', (importer, specifier, path) => {
  expect(resolveImport(importer, specifier, paths)).toBe(path);
});

it.each([
  ['exercise.ts', './nowhere'],
  ['exercise.ts', '../exercise'],
  ['exercise.ts', 'support/shop'],
  ['exercise.ts', 'lodash'],
  ['exercise.ts', 'https://example.org/exercise.ts'],
  ['exercise.ts', '#other'],
  ['exercise.ts', '#kit/sim'],
  ['exercise.ts', '#loop/task'],
  ['exercise.ts', '#loop/timers/Heap'],
])('%s imports %s, which is not there', (importer, specifier) => {
  expect(resolveImport(importer, specifier, paths)).toBeUndefined();
});
