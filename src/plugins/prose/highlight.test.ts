import { describe, expect, it } from 'vitest';
import { highlight, LANGUAGES } from './highlight';

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('highlight', () => {
  it('gives tokens a class and no colour', async () => {
    const html = await highlight('def f():\n    return "<b>"  # why', 'python');
    expect(html).toMatch(/^<pre class="shiki"><code>/);
    expect(html).toContain('<span class="tok-keyword">def</span>');
    expect(html).toContain('<span class="tok-comment"># why</span>');
    expect(html).not.toMatch(/style=|#[0-9a-f]{6}/);
  });

  it.each(LANGUAGES)('changes no character of %s', async (language) => {
    const code = '{"a": [1, "<&>"]}\n\n  `b` $ \\n // d\n';
    expect(words(await highlight(code, language))).toBe(code);
  });
});
