/** Room for line widths and arrow heads, which a shape's box does not count. */
const MARGIN = 6;

/** Cuts the picture to what is drawn: mermaid leaves different margins around each kind of diagram. */
export function crop(drawing: SVGSVGElement): void {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  drawing.setAttribute('width', String(width));
  drawing.setAttribute('height', String(height));
  const origin = drawing.getBoundingClientRect();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const shape of drawing.querySelectorAll(
    'rect, path, line, circle, ellipse, polygon, polyline, text',
  )) {
    if (shape.closest('defs, marker, pattern')) continue;
    const box = shape.getBoundingClientRect();
    left = Math.min(left, box.left - origin.left);
    top = Math.min(top, box.top - origin.top);
    right = Math.max(right, box.right - origin.left);
    bottom = Math.max(bottom, box.bottom - origin.top);
  }
  // A sequence diagram's life lines reach far below the picture; nothing that counts is outside mermaid's own box.
  const cut = {
    left: Math.floor(Math.max(left - MARGIN, 0)),
    top: Math.floor(Math.max(top - MARGIN, 0)),
    right: Math.ceil(Math.min(right + MARGIN, width)),
    bottom: Math.ceil(Math.min(bottom + MARGIN, height)),
  };
  const size = { width: cut.right - cut.left, height: cut.bottom - cut.top };
  drawing.setAttribute(
    'viewBox',
    `${round(x + cut.left)} ${round(y + cut.top)} ${size.width} ${size.height}`,
  );
  drawing.setAttribute('width', String(size.width));
  drawing.setAttribute('height', String(size.height));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
