import { describe, expect, it } from 'vitest';
import { rewriteHtml } from './rewriteHtml';

const css =
  '@font-face{font-family:Literata;src:url(/course/assets/fonts/literata-latin-wght-normal-1a.woff2)}p{color:red}';
const headTags = '<meta property="og:type" content="website">';
const delivery = {
  file: 'build/index.html',
  headTags,
  css,
  startScript: 'start()',
  tooOldScript: 'look()',
};
const page = (head: string) =>
  `<!doctype html><html><head>${head}</head><body><p>Text</p></body></html>`;
const built = page(
  '<link rel=stylesheet href=/course/assets/css/styles.1.css /><script src=/course/assets/js/runtime.1.js defer></script><script src=/course/assets/js/main.1.js defer></script>',
);

describe('rewriteHtml', () => {
  it('puts the style sheet into the page', () => {
    const html = rewriteHtml(built, delivery);
    expect(html).toContain('<style>p{color:red}</style>');
    expect(html).not.toContain('rel=stylesheet');
  });

  it('puts the tags for machines before the styles: some read only the beginning of a page', () => {
    expect(rewriteHtml(built, delivery)).toContain(`${headTags}<style>`);
  });

  it('looks whether the browser is too old before anything of the page is drawn', () => {
    expect(rewriteHtml(built, delivery)).toContain('<body><script>look()</script><p>Text</p>');
  });

  it('lets the faces sleep until the script wakes them, or there is none', () => {
    const html = rewriteHtml(built, delivery);
    expect(html).toMatch(/<style id="faces" media="not all">@font-face{[^<]*}<\/style>/);
    expect(html).toMatch(/<noscript><style>@font-face{[^<]*}<\/style><\/noscript>/);
  });

  it('hands the scripts, in order, to the start script', () => {
    const html = rewriteHtml(built, delivery);
    expect(html).toContain(
      'data-scripts="/course/assets/js/runtime.1.js /course/assets/js/main.1.js">start()</script>',
    );
    expect(html).not.toContain(' defer');
  });

  it('says which faces the page shows first, and where the whole style sheet is', () => {
    const html = rewriteHtml(built, delivery);
    expect(html).toContain('data-faces="/course/assets/fonts/literata-latin-wght-normal-1a.woff2"');
    expect(html).toContain('data-sheet="/course/assets/css/styles.1.css"');
  });

  it('also reads a page with quoted attributes', () => {
    const quoted = page(
      '<link rel="stylesheet" href="/a.css"><script src="/b.js" defer="defer"></script>',
    );
    expect(rewriteHtml(quoted, delivery)).toContain('data-scripts="/b.js"');
  });

  it('says so when a page is not as the bundler made it, rather than send one without scripts', () => {
    expect(() =>
      rewriteHtml(page('<script src="/b.js" type="module"></script>'), delivery),
    ).toThrow('build/index.html: no deferred script or no style sheet found.');
  });

  it('keeps a $ in the style sheet as it is', () => {
    const tricky = { ...delivery, css: 'a::after{content:"$&"}' };
    expect(rewriteHtml(built, tricky)).toContain('<style>a::after{content:"$&"}</style>');
  });
});
