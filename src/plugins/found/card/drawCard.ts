import { escapeHtml } from '../../prose/highlight';
import { breakLines } from './breakLines';
import type { Card } from './Card';
import { drawLanes } from './drawLanes';
import { planLanes } from './planLanes';

/** What social networks show in full. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

const LEFT = 80;
const WIDTH = CARD_SIZE.width - 2 * LEFT;
/** A line of the title holds so many characters at 64 px, one of the text at 29 px. */
export const TITLE_CHARACTERS = 31;
export const TEXT_CHARACTERS = 72;
const SLOT = WIDTH / 40;

/** Name, place in the course, title, question, and three tasks that share a thread, as SVG. */
export function drawCard({ kicker, title, text, number, variant }: Card): string {
  const titleLines = breakLines(title, TITLE_CHARACTERS);
  const textLines = breakLines(text, TEXT_CHARACTERS);
  const titleTop = titleLines.length > 1 ? 192 : 222;
  const textTop = titleTop + (titleLines.length - 1) * 74 + 62;
  const lanes = drawLanes(planLanes(variant, 40), {
    left: LEFT,
    top: 486,
    slot: SLOT,
    height: 22,
    pitch: 33,
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
<rect width="1200" height="630" fill="#fbfaf7"/>
${number === undefined ? '' : `<text x="1128" y="342" text-anchor="end" font-family="Literata" font-size="330" fill="#efebe2">${number}</text>`}
<g transform="translate(${LEFT} 62) scale(1.6)" fill="none" stroke-width="3"><circle cx="12" cy="12" r="9" stroke="#d5d0c5"/><path d="M12 3a9 9 0 0 1 9 9" stroke="#0068a3" stroke-linecap="round"/><path d="M21 12a9 9 0 0 1-5 8" stroke="#b86e00" stroke-dasharray="2 3"/><circle cx="12" cy="12" r="2.6" fill="#1d1f23"/></g>
<text x="132" y="91" font-family="Geist" font-size="29" fill="#1d1f23">Yieldpoint</text>
<text x="1120" y="91" text-anchor="end" font-family="Geist" font-size="24" fill="#5b6068">${escapeHtml(kicker)}</text>
${lines(titleLines, { top: titleTop, pitch: 74, size: 64, colour: '#1d1f23' })}
${lines(textLines, { top: textTop, pitch: 41, size: 29, colour: '#5b6068' })}
${lanes}
</svg>`;
}

interface TextLook {
  /** Base line of the first line. */
  readonly top: number;
  readonly pitch: number;
  readonly size: number;
  readonly colour: string;
}

function lines(all: readonly string[], { top, pitch, size, colour }: TextLook): string {
  const spans = all.map((line, index) => {
    const y = top + index * pitch;
    return `<tspan x="${LEFT}" y="${y}">${escapeHtml(line)}</tspan>`;
  });
  return `<text font-family="Literata" font-size="${size}" fill="${colour}">${spans.join('')}</text>`;
}
