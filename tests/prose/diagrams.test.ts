import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { survey } from '../../src/plugins/diagrams/survey';
import { parseMermaid } from './parseMermaid';

const { drawings, missing, stale, undescribed } = await survey(process.cwd());
const drawn = drawings.filter((drawing) => !missing.includes(drawing));
const MEND = 'Run "npm run diagrams" and keep what it writes.';

/** Colours as mermaid writes them. `none` and `url(#…)` are none. */
const COLOUR =
  /#[0-9a-f]{3,8}\b(?=["';\s])|\b(?:rgb|hsl)a?\(|(?:fill|stroke|color)[=:]\s*"?(?!none|url\()[a-z]+/gi;

describe('diagrams in the chapters', () => {
  it('say in words what they show', () => {
    if (undescribed.length > 0) expect.fail(undescribed.map(({ message }) => message).join('\n'));
  });

  it('are drawn', () => {
    const places = missing.map(
      ({ fence }) => `${fence.file}:${fence.line}  has no current drawing`,
    );
    if (places.length > 0) expect.fail([...places, MEND].join('\n'));
  });

  it('have not left drawings behind', () => {
    if (stale.length > 0)
      expect.fail([...stale.map((file) => `${file}  belongs to no diagram`), MEND].join('\n'));
  });

  it.each(drawings.map(({ fence }) => [`${fence.file}:${fence.line}`, fence] as const))(
    '%s is understood by mermaid',
    async (place, { text }) => {
      await parseMermaid(text).catch((error: Error) => expect.fail(`${place}  ${error.message}`));
    },
  );

  it.each(drawn.map((drawing) => [drawing.file, drawing] as const))(
    '%s has shapes and words, and leaves their looks to the page',
    (file, { id }) => {
      const svg = readFileSync(file, 'utf8');
      const marks = svg.replace(/>[^<]*</g, '><');
      expect(marks.match(COLOUR) ?? [], 'colours in the drawing').toEqual([]);
      expect(marks, 'text that a reader can select').not.toMatch(
        /foreignObject|<style|font-family|@font-face/,
      );
      expect(svg).toMatch(/^<svg[^>]* role="img"/);
      for (const [, name] of marks.matchAll(/ id="([^"]*)"/g))
        expect(name).toMatch(new RegExp(`^d${id}`));
    },
  );
});

describe('parseMermaid', () => {
  it('refuses what mermaid does not understand', async () => {
    await expect(parseMermaid('flowchart LR\n  a --> --> b')).rejects.toThrow(
      /Parse error on line 2/,
    );
  });
});
