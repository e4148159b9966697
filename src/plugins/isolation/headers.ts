/**
 * The response headers that make a page cross-origin isolated, which Chromium demands of a page that embeds a
 * WebContainer (StackBlitz). `credentialless` and not `require-corp`: the latter breaks the embed.
 * Hosts get the same two from `static/_headers` (Netlify, Cloudflare Pages) and `vercel.json`; a test compares them.
 */
export const isolationHeaders = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'credentialless',
} as const;
