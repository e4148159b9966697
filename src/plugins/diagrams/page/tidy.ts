import { readDescription } from '../readDescription';
import { crop } from './crop';
import { ganttBars } from './ganttBars';
import { keepGeometry } from './keepGeometry';
import { markRoles } from './markRoles';
import { mergeWords } from './mergeWords';
import { plainShapes } from './plainShapes';
import { renameIds } from './renameIds';
import { svgElement } from './svgElement';
import { timelineBoxes } from './timelineBoxes';

/** How a screen reader names the kind of diagram. The keys are mermaid's `aria-roledescription`. */
const KINDS: Readonly<Record<string, string>> = {
  'flowchart-v2': 'flowchart',
  stateDiagram: 'state diagram',
  sequence: 'sequence diagram',
  timeline: 'timeline',
  classDiagram: 'class diagram',
  class: 'class diagram',
  block: 'block diagram',
  gantt: 'gantt chart',
};

/**
 * Makes mermaid's drawing ours: shapes and text stay, everything that says how they look goes, since `prose.css` says
 * it for both themes. What is left is small and the same on every machine that has the same face.
 */
export function tidy(drawing: SVGSVGElement, prefix: string, text: string): void {
  const kind = drawing.getAttribute('aria-roledescription') ?? '';
  if (drawing.querySelector('foreignObject')) {
    throw new Error(
      `A ${KINDS[kind] ?? kind} with labels in HTML cannot be drawn: write them as plain text.`,
    );
  }
  keepAnchors(drawing);
  for (const style of drawing.querySelectorAll('style')) style.remove();
  keepGeometry(drawing);
  plainShapes(drawing);
  timelineBoxes(drawing);
  ganttBars(drawing);
  mergeWords(drawing);
  label(drawing, text);
  renameIds(drawing, prefix);
  markRoles(drawing, prefix);
  crop(drawing);
  drawing.id = prefix;
  drawing.setAttribute('class', `drawing drawing-${(KINDS[kind] ?? kind).replace(/\s.*/, '')}`);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-roledescription', KINDS[kind] ?? kind);
}

/** Where a text stands around its point is geometry, though mermaid says it in its style sheet. */
function keepAnchors(drawing: SVGSVGElement): void {
  for (const text of drawing.querySelectorAll('text')) {
    const { textAnchor, dominantBaseline } = getComputedStyle(text);
    if (textAnchor !== 'start') text.setAttribute('text-anchor', textAnchor);
    if (dominantBaseline !== 'auto') text.setAttribute('dominant-baseline', dominantBaseline);
  }
}

/** Mermaid does this for most kinds of diagram; for block diagrams it cannot. */
function label(drawing: SVGSVGElement, source: string): void {
  const { title, text } = readDescription(source);
  for (const old of drawing.querySelectorAll(':scope > title, :scope > desc')) old.remove();
  const titleElement = svgElement('title', { id: 'title' });
  const textElement = svgElement('desc', { id: 'desc' });
  titleElement.textContent = title;
  textElement.textContent = text;
  drawing.prepend(titleElement, textElement);
  drawing.setAttribute('aria-labelledby', 'title');
  drawing.setAttribute('aria-describedby', 'desc');
}
