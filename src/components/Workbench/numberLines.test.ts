import { expect, it } from 'vitest';
import { numberLines } from './numberLines';

it('gives each line an element, and the end of the last line one more', () => {
  const html =
    '<pre class="shiki"><code><span class="tok-keyword">let</span> a\n\n  &lt;b</code></pre>';
  const numbered = numberLines(html);
  expect(numbered.match(/<span data-line>/g)).toHaveLength(4);
  expect(numbered.replaceAll(/<span data-line>(.*?)<\/span>(?=\n|<\/code>)/g, '$1')).toBe(
    html.replace('</code>', '\n</code>'),
  );
});
