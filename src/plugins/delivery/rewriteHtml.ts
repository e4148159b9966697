interface Delivery {
  /** Path of the page, for messages. */
  readonly file: string;
  /** Tags that only machines read, which run no script. */
  readonly headTags: string;
  /** The rules that this page needs. */
  readonly css: string;
  /** Text of `start.client.ts`, compiled; it finds its lists in `data-faces`, `data-sheet` and `data-scripts`. */
  readonly startScript: string;
  /** Text of `tooOld.client.ts`, compiled. */
  readonly tooOldScript: string;
}

const styleLink = /<link rel="?stylesheet"? href="?([^ ">]+)"?[^>]*>/g;
const deferredScript = /<script src="?([^ ">]+)"? defer(?:="defer")?><\/script>/g;
const fontFaces = /@font-face\s*{[^}]*}/g;
/** The faces of prose, interface and code: all are in the first view. */
const firstFaces = /url\(["']?([^)"']*(?:literata|geist|jetbrains-mono)-latin-wght[^)"']*\.woff2)/g;

/**
 * Puts the CSS that the page needs into it, its faces apart and asleep, and the script that brings the rest: faces, the whole sheet, scripts.
 * @throws when the page does not look as the bundler made it at the time of writing
 */
export function rewriteHtml(html: string, delivery: Delivery): string {
  const { file, headTags, css, startScript, tooOldScript } = delivery;
  const scripts = Array.from(html.matchAll(deferredScript), ([, src]) => src);
  if (scripts.length === 0 || !html.match(styleLink))
    throw new Error(`${file}: no deferred script or no style sheet found. Mend rewriteHtml.ts.`);
  const faces = new Set(Array.from(css.matchAll(firstFaces), ([, url]) => url));
  const [sheet] = Array.from(html.matchAll(styleLink), ([, href]) => href);
  const data = `data-faces="${[...faces].join(' ')}" data-sheet="${sheet}" data-scripts="${scripts.join(' ')}"`;
  const start = `<script ${data}>${startScript}</script>`;
  const declared = css.match(fontFaces)?.join('') ?? '';
  // Without a script the faces are simply there.
  const head = [
    headTags,
    `<style>${css.replace(fontFaces, '')}</style>`,
    `<style id="faces" media="not all">${declared}</style>`,
    `<noscript><style>${declared}</style></noscript>`,
    start,
  ].join('');
  let placed = false;
  return html
    .replace(styleLink, () => {
      if (placed) return '';
      placed = true;
      return head;
    })
    .replace(deferredScript, '')
    .replace(/<body[^>]*>/, (body) => `${body}<script>${tooOldScript}</script>`);
}
