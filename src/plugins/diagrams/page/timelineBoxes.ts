import { svgElement } from './svgElement';

/** A time line's boxes have flat feet and their words at the top. Makes them plain boxes with the words in the middle. */
export function timelineBoxes(drawing: SVGSVGElement): void {
  for (const node of drawing.querySelectorAll<SVGGElement>('.timeline-node')) {
    const ground = node.querySelector<SVGGraphicsElement>('.node-bkg');
    const words = node.querySelector<SVGGraphicsElement>('text');
    if (!ground || !words) continue;
    const { x, y, width, height } = ground.getBBox();
    const box = { class: 'node-bkg', x, y, width, height };
    ground.replaceWith(
      svgElement(
        'rect',
        Object.fromEntries(Object.entries(box).map(([name, value]) => [name, String(value)])),
      ),
    );
    for (const line of node.querySelectorAll('line')) line.remove();
    const text = words.getBBox();
    const left = Math.round(x + width / 2);
    const top = Math.round(y + (height - text.height) / 2 - text.y);
    words.parentElement?.setAttribute('transform', `translate(${left}, ${top})`);
  }
}
