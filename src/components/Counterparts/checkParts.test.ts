import { expect, it } from 'vitest';
import { checkParts } from './checkParts';

const program = (title: string, ...ids: string[]) => ({
  title,
  lines: [{ html: '', parts: [] }, ...ids.map((id) => ({ html: '', parts: [id] }))],
});
const parts = [{ id: 'end', title: 'The end', text: 'it ends' }];

it('holds the parts to what is marked in both programs', () => {
  expect(() =>
    checkParts({ programs: [program('a', 'end'), program('b', 'end')] }, parts),
  ).not.toThrow();
  expect(() => checkParts({ programs: [program('a', 'end'), program('b')] }, parts)).toThrow(
    '"b" has no line that is marked //@ end.',
  );
  expect(() =>
    checkParts({ programs: [program('a', 'end', 'edn'), program('b', 'end')] }, parts),
  ).toThrow('"a" has a line marked //@ edn: no such part.');
});
