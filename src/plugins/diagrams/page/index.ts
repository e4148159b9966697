import mermaid from 'mermaid';
import { mermaidConfig } from './mermaidConfig';
import { tidy } from './tidy';

/** What the drawing page offers to `draw.ts`. */
export interface DrawingPage {
  draw(id: string, text: string): Promise<string>;
}

declare global {
  var drawingPage: DrawingPage;
}

mermaid.initialize(mermaidConfig);

globalThis.drawingPage = {
  async draw(id, text) {
    const { svg } = await mermaid.render(`m${id}`, text);
    const host = document.createElement('div');
    host.innerHTML = svg;
    document.body.append(host);
    const drawing = host.querySelector('svg');
    if (!drawing) throw new Error('mermaid made no drawing');
    tidy(drawing, `d${id}`, text);
    host.remove();
    return new XMLSerializer().serializeToString(drawing);
  },
};
