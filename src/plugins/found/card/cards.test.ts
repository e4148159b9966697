import { describe, expect, it } from 'vitest';
import { readPages } from '../readPages';
import { breakLines } from './breakLines';
import { cardsOf } from './cardsOf';
import { drawCard, TEXT_CHARACTERS, TITLE_CHARACTERS } from './drawCard';
import { planLanes } from './planLanes';

describe('the lanes of a card', () => {
  it.each([0, 7, 34, 101])('show one thread: never do two tasks run at once (%i)', (variant) => {
    const lanes = planLanes(variant, 40);
    for (let slot = 0; slot < 40; slot += 1) {
      const states = lanes.map((lane) => lane.find(({ from, to }) => from <= slot && slot < to));
      expect(states.every(Boolean), 'no lane has a gap').toBe(true);
      const running = states.filter((stretch) => stretch?.state === 'running').length;
      const ready = states.filter((stretch) => stretch?.state === 'ready').length;
      expect(running).toBeLessThanOrEqual(1);
      expect(running + (ready > 0 ? 0 : 1), 'who is ready is not left waiting').toBeGreaterThan(0);
    }
  });
});

describe('the cards of the course', async () => {
  const cards = [...cardsOf(await readPages(process.cwd()))];

  it.each(cards)('%s has room for its words', (name, { title, text }) => {
    const lines = breakLines(title, TITLE_CHARACTERS);
    expect(lines.length, `Shorten the title of ${name}.`).toBeLessThanOrEqual(2);
    expect(
      breakLines(text, TEXT_CHARACTERS).length,
      `Shorten the question of ${name}, or its description if it has none.`,
    ).toBeLessThanOrEqual(4);
  });

  it('have lines of about one length', () => {
    expect(breakLines('At once, in time, and not at all', 31)).toEqual([
      'At once, in time,',
      'and not at all',
    ]);
    expect(breakLines('one', 2)).toEqual(['one']);
  });

  it('are drawn with characters that SVG knows', () => {
    const card = { kicker: 'a < b', title: 'await & <Task>', text: '“…”', variant: 1 };
    expect(drawCard(card)).toContain('await &amp; &lt;Task&gt;');
  });
});
