import { describe, expect, it } from 'vitest';
import { findFences } from './findFences';
import { joinOutputs } from './joinOutputs';

function joined(source: string) {
  return joinOutputs(findFences(source, 'x.mdx'), source).map(({ program, output }) => [
    program.text,
    output?.text,
  ]);
}

describe('joinOutputs', () => {
  it('joins an output to the program right above it', () => {
    expect(joined('```python\nprint(1)\n```\n\n```output\n1\n```\n')).toEqual([['print(1)', '1']]);
  });

  it('leaves apart what words or tags stand between', () => {
    const source = '```python\nprint(1)\n```\n\nand\n\n```output\n1\n```\n';
    expect(joined(source)).toEqual([
      ['print(1)', undefined],
      ['1', undefined],
    ]);
  });

  it('gives a program without output as it is', () => {
    expect(joined('```ts\na\n```\n```ts\nb\n```\n')).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
  });
});
