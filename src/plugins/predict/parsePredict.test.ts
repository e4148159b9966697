import { describe, expect, it } from 'vitest';
import { parsePredict } from './parsePredict';

const parse = (...head: string[]) =>
  parsePredict(['# title: T', '# question: Q?', ...head, 'print(1)', ''].join('\n'), 'p.py');
const two = ['# option: 1', '# tell: one', '# option: 2', '# tell: two'];

describe('the head of a predict program', () => {
  it('asks for an order', () => {
    expect(parse('# ask: order', '# tell: why')).toEqual({
      ...{ title: 'T', question: 'Q?', code: 'print(1)\n' },
      head: { kind: 'order', tell: 'why' },
    });
  });

  it('asks for the output, or for a time, with options', () => {
    const options = [
      { text: '1', tell: 'one', at: 4 },
      { text: '2', tell: 'two', at: 6 },
    ];
    expect(parse('# ask: output', ...two).head).toEqual({ kind: 'output', options });
    expect(parse('# ask: time of the bell rings', ...two).head).toEqual({
      ...{ kind: 'time', line: 'the bell rings', options },
    });
  });

  it('ends at the first line that is no comment', () => {
    const { code } = parse('# ask: order', '# tell: why', '', '# a comment');
    expect(code).toBe('# a comment\nprint(1)\n');
  });

  it.each([
    [[], 'p.py:3  After title and question comes "# ask: order"'],
    [['# ask: lines', '# tell: why'], 'p.py:3  Nobody can ask for "lines".'],
    [['# ask: order'], 'p.py:4  "# tell: …" says what decides the order.'],
    [['# ask: order', '# tell: why', '# option: 1'], 'p.py:5  Whoever is asked for an order'],
    [['# ask: output', '# optoin: 1'], 'p.py:4  "# optoin: 1" is no line of a head. Did you mean'],
    [['# ask: output', '# option: 1', '# option: 2'], 'p.py:5  An option is followed by "# tell'],
    [['# ask: output', '# tell: one', '# tell: two'], 'p.py:4  Here begins the next option'],
    [['# ask: output', ...two, ...two], 'p.py:8  This option stands at line 4 already.'],
    [['# ask: output', ...two.slice(2)], 'p.py:3  It takes two options or more'],
    [['# ask: time of x', '# option: soon', '# tell: t'], 'p.py:4  "soon" is no time.'],
  ])('%j fails and says where and what to do', (head, message) => {
    expect(() => parse(...head)).toThrow(message);
  });

  it('fails without a program', () => {
    const head = '# title: T\n# question: Q?\n# ask: order\n# tell: why';
    expect(() => parsePredict(head, 'p.py')).toThrow('p.py:4  There is no program below the head.');
  });
});
