import { expect, it } from 'vitest';
import { findFences } from '../prose/findFences';
import { joinOutputs } from '../prose/joinOutputs';
import { replaceOutputs } from './replaceOutputs';

/** Puts the outputs under the programs of a page, in their order. */
function replaced(source: string, ...outputs: string[]): string {
  const listings = joinOutputs(findFences(source, 'x.mdx'), source);
  return replaceOutputs(
    source,
    listings.flatMap((listing, index) => {
      const output = outputs[index];
      return output === undefined ? [] : { listing, output };
    }),
  );
}

it('puts an output where none is and replaces the one that is', () => {
  const source =
    '# a\n\n```python\n1\n```\n\nwords\n\n```python\n2\n```\n\n```output\nold\nold\n```\n\nend\n';
  expect(replaced(source, 'one', 'two\n\nlines')).toBe(
    '# a\n\n```python\n1\n```\n\n```output\none\n```\n\nwords\n\n```python\n2\n```\n\n```output\ntwo\n\nlines\n```\n\nend\n',
  );
});

it('keeps the indentation of a list, and gives a program without output as it is', () => {
  expect(
    replaced('- a\n\n  ```python\n  1\n  ```\n\n  ```output\n  old\n  ```\n', 'new\n\nand'),
  ).toBe('- a\n\n  ```python\n  1\n  ```\n\n  ```output\n  new\n\n  and\n  ```\n');
  expect(replaced('```python\n1\n```\n')).toBe('```python\n1\n```\n');
});

it('closes an output that has backticks with more of them', () => {
  expect(replaced('```python\n```\n', '```')).toBe('```python\n```\n\n````output\n```\n````\n');
});
