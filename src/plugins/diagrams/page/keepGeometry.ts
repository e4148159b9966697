/** Attributes that say where a thing is and what it is. All others are looks, or mermaid's own notes. */
const KEPT = new Set(
  `id class d x y x1 y1 x2 y2 cx cy r rx ry dx dy width height points transform viewBox refX refY markerUnits markerWidth
  markerHeight orient marker-start marker-mid marker-end text-anchor dominant-baseline alignment-baseline textLength
  lengthAdjust font-style font-weight href xmlns role aria-roledescription`.split(/\s+/),
);

const NUMBER = /-?\d*\.\d{2,}(?:e-?\d+)?/g;
const WITH_NUMBERS = new Set(
  'd x y x1 y1 x2 y2 cx cy r rx ry width height points transform'.split(' '),
);

/** Removes every colour, face and line width, and rounds what is left to a tenth of a pixel. */
export function keepGeometry(drawing: SVGSVGElement): void {
  for (const element of [drawing, ...drawing.querySelectorAll<SVGElement>('*')]) {
    const { textAnchor, fill, display } = element.style;
    const unfilled = fill === 'none' || element.getAttribute('fill') === 'none';
    for (const { name } of [...element.attributes]) {
      if (!KEPT.has(name)) element.removeAttribute(name);
    }
    if (textAnchor) element.setAttribute('text-anchor', textAnchor);
    if (unfilled) element.setAttribute('fill', 'none');
    if (display === 'none') element.remove();
    for (const attribute of element.attributes) {
      if (WITH_NUMBERS.has(attribute.name)) {
        attribute.value = attribute.value.replace(NUMBER, (number) =>
          String(Math.round(Number(number) * 10) / 10),
        );
      }
    }
    for (const name of ['font-style', 'font-weight']) {
      if (/^(normal|400|)$/.test(element.getAttribute(name) ?? '')) element.removeAttribute(name);
    }
  }
  // Backgrounds of labels that never got a size, and groups that never got a child.
  for (const box of drawing.querySelectorAll('rect:not([width])')) box.remove();
  for (const group of [...drawing.querySelectorAll('g, defs')].reverse()) {
    if (!group.hasChildNodes()) group.remove();
  }
}
