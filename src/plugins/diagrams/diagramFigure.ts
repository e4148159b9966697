import { escapeHtml } from '../prose/highlight';
import type { InlinedContent } from '../prose/inlinedModules';

/** The inside of `<figure class="diagram">`: the drawing in a box that scrolls, and the way to see it large. */
export function diagramFigure(svg: string, title: string): InlinedContent {
  const width = /^<svg[^>]*? width="([\d.]+)"/.exec(svg)?.[1];
  const height = /^<svg[^>]*? height="([\d.]+)"/.exec(svg)?.[1];
  if (!width || !height)
    throw new Error('The drawing has no size. Delete it and run "npm run diagrams".');
  const label = escapeHtml(title);
  const html = [
    `<div class="diagram-scroll" tabindex="0" role="group" aria-label="Diagram: ${label}">${svg.trim()}</div>`,
    `<button type="button" class="diagram-open" data-open-diagram aria-label="Full screen: ${label}">Full screen</button>`,
  ].join('');
  return { html, kind: 'diagram', width: Number(width), height: Number(height) };
}
