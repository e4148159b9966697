import { expect, it } from 'vitest';
import { inlineCodeHtml } from './inlineCodeHtml';

it.each([
  ['no code', 'no code'],
  ['`next(a)` and `b`', '<code>next(a)</code> and <code>b</code>'],
  ['`a < "b" & c`', '<code>a &lt; &quot;b&quot; &amp; c</code>'],
  ['one ` alone', 'one ` alone'],
  ['<script>', '&lt;script&gt;'],
])('turns %j into HTML', (text, html) => {
  expect(inlineCodeHtml(text)).toBe(html);
});
