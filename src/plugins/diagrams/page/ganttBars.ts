import { svgElement } from './svgElement';

/** Mermaid's marks of a bar, and the role that each of them stands for. A bar without one is the kernel's. */
const ROLES = { active: 'running', done: 'waiting', crit: 'blocked' } as const;

/**
 * Makes the bars of a gantt chart boxes with a role, like those of a flowchart. One whose name is `-` has no label, for
 * there is no room; one that takes no time is only there to make the axis longer. The chart's empty title goes, too.
 */
export function ganttBars(drawing: SVGSVGElement): void {
  for (const label of drawing.querySelectorAll('text')) {
    if (/^\s*-?\s*$/.test(label.textContent ?? '')) label.remove();
  }
  for (const bar of drawing.querySelectorAll<SVGRectElement>('rect.task')) {
    if (bar.width.baseVal.value < 1) {
      bar.remove();
      continue;
    }
    const marks = bar.getAttribute('class') ?? '';
    const mark = (Object.keys(ROLES) as (keyof typeof ROLES)[]).find((one) => marks.includes(one));
    const box = svgElement('g', { class: mark ? ROLES[mark] : 'kernel' });
    bar.replaceWith(box);
    bar.setAttribute('class', 'label-container bar');
    bar.removeAttribute('rx');
    bar.removeAttribute('ry');
    box.append(bar);
  }
}
