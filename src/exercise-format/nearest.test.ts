import { expect, it } from 'vitest';
import { nearest } from './nearest';

const names = ['countdown', 'lazy-pipeline', 'stream-records', 'tree-walk'];

it.each([
  ['lazy-pipline', ['lazy-pipeline']],
  ['pipeline', ['lazy-pipeline']],
  ['countdwon', ['countdown']],
  ['treewalk', ['tree-walk']],
  ['something-else', []],
])('%s is near %j', (wanted, expected) => {
  expect(nearest(wanted, names)).toEqual(expected);
});
