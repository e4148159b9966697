import { describe, expect, it } from 'vitest';
import { splitWords } from './splitWords';

const forms = (text: string) => splitWords(text).map((word) => word.forms.join(' '));

describe('splitWords', () => {
  it.each([
    ['back-pressure', ['backpressure back pressure']],
    ['Back‑pressure', ['backpressure back pressure']],
    ['run_until_complete', ['rununtilcomplete run until complete']],
    ['TaskGroup', ['taskgroup task group']],
    ['HTTPServer', ['httpserver http server']],
    ['asyncio.Lock', ['asyncio', 'lock']],
    ['I/O', ['io']],
    ['async/await', ['async', 'await']],
    ['__await__', ['await']],
    ['GIL', ['gil']],
    ['C10k', ['c10k']],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  it('takes many for one, and capitals and accents for none', () => {
    expect(forms('Coroutines queries processes bus Née')).toEqual([
      'coroutine',
      'query',
      'process',
      'bus',
      'nee',
    ]);
  });

  it('says where a word stands, and takes no letter alone for one', () => {
    const text = 'a lock, Little’s law';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'lock',
      'Little',
      'law',
    ]);
  });
});
