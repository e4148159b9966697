import { expect, it } from 'vitest';
import { resolveImport } from './resolveImport';

const paths = new Set([
  'exercise.ts',
  'exercise.test.ts',
  'support/shop.ts',
  'support/clock.ts',
  'kit/index.ts',
  'kit/sim.ts',
]);

it.each([
  ['exercise.test.ts', './exercise', 'exercise.ts'],
  ['exercise.ts', './support/shop', 'support/shop.ts'],
  ['exercise.ts', './support/shop.ts', 'support/shop.ts'],
  ['exercise.ts', './support/shop.js', 'support/shop.ts'],
  ['support/shop.ts', './clock', 'support/clock.ts'],
  ['support/shop.ts', '../exercise', 'exercise.ts'],
  ['exercise.ts', '#kit', 'kit/index.ts'],
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
])('%s imports %s, which is not there', (importer, specifier) => {
  expect(resolveImport(importer, specifier, paths)).toBeUndefined();
});
