import { svgElement } from './svgElement';

/** A shape's texture, so that a role is never told by colour alone. `prose.css` colours its lines. */
const TEXTURES: Readonly<Record<string, string>> = {
  waiting: 'M-2 2l4 -4M0 10l10 -10M8 12l4 -4',
  blocked: 'M0 0l10 10M10 0l-10 10',
  kernel: 'M2 2h.01M7 7h.01',
};

/**
 * Gives the shapes of `:::waiting`, `:::blocked` and `:::kernel` their texture and those of `:::timer` a clock. The other
 * roles differ by their outline, which is a matter of CSS.
 */
export function markRoles(drawing: SVGSVGElement, prefix: string): void {
  for (const [role, lines] of Object.entries(TEXTURES)) {
    const shapes = drawing.querySelectorAll<SVGElement>(
      `.${role} > .label-container:not(g), .${role} > g.label-container > :not(g)`,
    );
    if (shapes.length === 0) continue;
    drawing.append(texture(`${prefix}-${role}`, role, lines));
    for (const shape of shapes) shape.style.fill = `url(#${prefix}-${role})`;
  }
  for (const node of drawing.querySelectorAll<SVGGElement>('.timer')) node.append(clock(node));
}

function texture(id: string, role: string, lines: string): SVGElement {
  const pattern = svgElement('pattern', {
    id,
    width: '10',
    height: '10',
    patternUnits: 'userSpaceOnUse',
  });
  pattern.append(
    svgElement('rect', { class: `texture-ground texture-${role}`, width: '10', height: '10' }),
    svgElement('path', { class: `texture-lines texture-${role}`, d: lines }),
  );
  const defs = svgElement('defs', {});
  defs.append(pattern);
  return defs;
}

/** Stands on the upper left corner of the node's box. */
function clock(node: SVGGElement): SVGElement {
  const { x, y } = node.getBBox();
  const at = `translate(${Math.round(x) + 3} ${Math.round(y) + 3})`;
  const icon = svgElement('g', { class: 'clock', transform: at });
  icon.append(svgElement('circle', { r: '8' }), svgElement('path', { d: 'M0 -4.5V0l3 2' }));
  return icon;
}
