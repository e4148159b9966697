interface Delivery {
  /** Path of the page, for messages. */
  readonly file: string;
  readonly css: string;
  /** Text of `start.client.ts`, compiled; it finds its list of scripts in `data-scripts`. */
  readonly startScript: string;
}

const styleLink = /<link rel="?stylesheet"? href="?([^ ">]+)"?[^>]*>/g;
const deferredScript = /<script src="?([^ ">]+)"? defer(?:="defer")?><\/script>/g;
/** The faces of prose, interface and code: all are in the first view. */
const firstFaces = /url\(["']?([^)"']*(?:literata|geist|jetbrains-mono)-latin-wght[^)"']*\.woff2)/g;

/**
 * Puts the CSS into the page, preloads the first faces, and has the scripts start when the page is drawn and idle.
 * @throws when the page does not look as the bundler made it at the time of writing
 */
export function rewriteHtml(html: string, { file, css, startScript }: Delivery): string {
  const scripts = Array.from(html.matchAll(deferredScript), ([, src]) => src);
  if (scripts.length === 0 || !html.match(styleLink))
    throw new Error(`${file}: no deferred script or no style sheet found. Mend rewriteHtml.ts.`);
  const faces = new Set(Array.from(css.matchAll(firstFaces), ([, url]) => url));
  const preloads = [...faces].map(
    (url) => `<link rel="preload" as="font" type="font/woff2" href="${url}" crossorigin>`,
  );
  const start = `<script data-scripts="${scripts.join(' ')}">${startScript}</script>`;
  const head = `${preloads.join('')}<style>${css}</style>`;
  let placed = false;
  return html
    .replace(styleLink, () => {
      if (placed) return '';
      placed = true;
      return head;
    })
    .replace(deferredScript, '')
    .replace('</head>', () => `${start}</head>`);
}
