import type { FoundPage } from '../FoundPage';
import type { Card } from './Card';

/** The card of each page under `docs/`, and of the front door, by the name of its file without `.png`. */
export function cardsOf(pages: readonly FoundPage[]): ReadonlyMap<string, Card> {
  return new Map([
    [HOME_CARD, home],
    ...pages.map((page) => [cardName(page.path), cardOf(page)] as const),
  ]);
}

/** Pages without a card of their own show this one. */
export const HOME_CARD = 'yieldpoint';

/** `/event-loop/sockets/` has the card `event-loop-sockets`. */
export function cardName(path: string): string {
  return path.replace(/^\/|\/$/g, '').replaceAll('/', '-');
}

const home: Card = {
  kicker: 'An interactive course',
  title: 'Concurrency in Python, built by hand in TypeScript',
  text: 'Who decides where running code gives up control: the kernel, or your program? Everything about threads, coroutines and event loops follows from the answer.',
  variant: 0,
};

function cardOf({ title, description, chapter }: FoundPage): Card {
  if (!chapter)
    return { kicker: 'For all chapters', title, text: description, variant: title.length };
  const { number, page, pages, question } = chapter;
  const kicker = pages > 1 ? `Chapter ${number} · page ${page} of ${pages}` : `Chapter ${number}`;
  return { kicker, title, text: question, number, variant: number * 10 + page };
}
