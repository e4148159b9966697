const REFERENCES = [
  'marker-start',
  'marker-mid',
  'marker-end',
  'href',
  'aria-labelledby',
  'aria-describedby',
];

/**
 * Keeps only the ids that something refers to, and gives them names that are the drawing's own: many drawings stand in
 * one page, and a copy of one is shown full-screen.
 */
export function renameIds(drawing: SVGSVGElement, prefix: string): void {
  const all = [drawing, ...drawing.querySelectorAll('*')];
  const names = new Map<string, string>();
  for (const element of all) {
    for (const attribute of REFERENCES) {
      const value = element.getAttribute(attribute);
      if (!value) continue;
      const id = /#([^)"']+)/.exec(value)?.[1] ?? value;
      const name = names.get(id) ?? `${prefix}-${names.size + 1}`;
      names.set(id, name);
      element.setAttribute(attribute, value.replace(id, name));
    }
  }
  for (const element of all) {
    if (element === drawing) continue;
    const name = names.get(element.id);
    if (name) element.id = name;
    else element.removeAttribute('id');
  }
  for (const marker of drawing.querySelectorAll('marker:not([id]), symbol:not([id])'))
    marker.remove();
  for (const group of drawing.querySelectorAll('defs:empty, g:empty')) group.remove();
}
