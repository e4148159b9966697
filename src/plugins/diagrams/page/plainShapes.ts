import { svgElement } from './svgElement';

/**
 * Mermaid draws some shapes through a sketching library: the outlines of classes, the lines between their parts, the
 * dot of an end state. Each is two long paths with random bends of a hair's breadth. A plain shape of the same size is
 * what was meant, and is the same at each drawing.
 */
export function plainShapes(drawing: SVGSVGElement): void {
  for (const sketch of drawing.querySelectorAll<SVGGElement>('g.outer-path')) {
    const shapes = sketch.querySelectorAll<SVGGraphicsElement>(':scope > path, :scope > g');
    const own = sketch.querySelectorAll(':scope > path').length > 0;
    if (own) sketch.replaceChildren(plain(sketch), ...sketch.querySelectorAll(':scope > g'));
    for (const inner of shapes) {
      if (inner.localName === 'g') inner.replaceChildren(plain(inner));
    }
  }
  for (const divider of drawing.querySelectorAll<SVGGElement>('g.divider')) {
    const { x, y, width, height } = divider.getBBox();
    const ends = { x1: x, y1: y, x2: x + width, y2: y + height };
    divider.replaceChildren(svgElement('line', rounded(ends)));
  }
}

function plain(sketch: SVGGElement): SVGElement {
  const outline = sketch.querySelector('path');
  const { x, y, width, height } = (outline ?? sketch).getBBox();
  const straight = /^[\sMLZ\d.,-]+$/i.test(outline?.getAttribute('d') ?? '');
  if (straight) return svgElement('rect', rounded({ x, y, width, height }));
  const [rx, ry] = [width / 2, height / 2];
  return svgElement('ellipse', rounded({ cx: x + rx, cy: y + ry, rx, ry }));
}

function rounded(numbers: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, String(Math.round(value * 10) / 10)]),
  );
}
