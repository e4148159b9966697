import { expect, it } from 'vitest';
import { type Changes, problemsOf } from './tinyExercise';

it.each<[string, Changes, string]>([
  [
    'a syntax error',
    { 'exercise.ts': ['return 0', 'return ('] },
    'exercise.ts:3 This is not TypeScript: Expression expected. Correct it here.',
  ],
  [
    'a package in the starter',
    { 'exercise.ts': ['export', "import fs from 'node:fs';\nexport"] },
    'exercise.ts:2 It imports "node:fs". This file may import "#kit", "./support/…" and nothing else.',
  ],
  [
    'the solution in the test',
    { 'exercise.test.ts': ['./exercise', './solution'] },
    'exercise.test.ts:2 It imports "./solution". This file may import "./exercise", "vitest", "#kit", "./support/…" and nothing else.',
  ],
  [
    'given code that is not there',
    { 'solution.ts': ['export', "export * from './support/shop';\nexport"] },
    'solution.ts:2 It imports "./support/shop", which is not there. Add the file to support/, or remove the import.',
  ],
  [
    'given code reached from the wrong folder',
    { 'wrong/squares.ts': ['export', "import './support/shop';\nexport"] },
    'wrong/squares.ts:7 It imports "./support/shop". Write "../support/shop": the file lies in wrong/, and is rewritten when it stands in as exercise.ts.',
  ],
  [
    'a package in a file for Node',
    { 'node/real.test.ts': "import 'node:net';\nimport '../exercise';\nimport 'express';\n" },
    'node/real.test.ts:3 It imports "express". This file may import "../exercise", "vitest", "vite", "#kit", "../support/…" and nothing else.',
  ],
  [
    'a timer',
    {
      'exercise.test.ts': ['expect(double(3)', 'setTimeout(() => {}, 1);\n    expect(double(3)'],
    },
    'exercise.test.ts:7 setTimeout stands here. An exercise has no timer and no clock: let the test say when things happen.',
  ],
  [
    'a clock behind globalThis',
    { 'solution.ts': ['2 * n', '2 * n + globalThis.Date.now()'] },
    'solution.ts:3 Date stands here. An exercise has no timer and no clock: let the test say when things happen.',
  ],
  [
    'chance',
    { 'solution.ts': ['2 * n', '2 * n * Math.random()'] },
    'solution.ts:3 Math.random stands here. An exercise gives the same outcome each time: use fixed values, or chance with a seed.',
  ],
  [
    'an export that the solution lacks',
    { 'exercise.ts': ['export', 'export const unit = 1;\nexport'] },
    'solution.ts:1 It does not export "unit", which exercise.ts exports. Export it.',
  ],
  [
    'an export that the starter lacks',
    { 'solution.ts': ['export', 'export const unit = 1;\nexport'] },
    'solution.ts:1 It exports "unit", which exercise.ts does not. Export it from both files or from neither.',
  ],
])('says so for %s', (_what, changes, sentence) => {
  expect(problemsOf(changes)).toContainEqual(expect.stringContaining(sentence));
});
