import type { Note, Notes, Reach } from './Note';
import { placeNote } from './placeNote';

/** A pointer that only passes wants no note; one that leaves for the note has time to get there. */
const POINTED_MS = 250;
const LEFT_MS = 250;

let box: HTMLElement | undefined;
let close = () => {};

/**
 * Shows what is said of a term, beside its link, until the reader leaves it or presses Esc.
 * @throws Error when nothing is said of it
 */
export function showNote(link: HTMLAnchorElement, notes: Notes, reach: Reach): void {
  const note = notes[link.hash.slice(1)];
  if (!note) throw new Error(`The glossary has no ${link.hash}.`);
  if (reach === 'pointer') {
    setTimeout(() => {
      if (link.matches(':hover') && !link.hasAttribute('aria-describedby')) open(link, note, reach);
    }, POINTED_MS);
  } else if (reach === 'touch' || document.activeElement === link) {
    open(link, note, reach);
  }
}

function open(link: HTMLAnchorElement, note: Note, reach: Reach): void {
  close();
  const shown = fill(note, reach === 'touch' ? link.href : undefined);
  link.setAttribute('aria-describedby', 'term-note');
  shown.showPopover();
  put(shown, link);

  const listening = new AbortController();
  const { signal } = listening;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  close = () => {
    close = () => {};
    clearTimeout(leaving);
    listening.abort();
    link.removeAttribute('aria-describedby');
    shown.hidePopover();
  };
  const isInside = ({ target }: Event) =>
    target instanceof Node && (link.contains(target) || shown.contains(target));

  addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal });
  addEventListener('popstate', () => close(), { signal });
  addEventListener('resize', () => put(shown, link), { signal });
  addEventListener(
    'click',
    (event) => (link.contains(event.target as Node) || !isInside(event)) && close(),
    { signal },
  );
  if (reach === 'focus') link.addEventListener('blur', () => close(), { signal });
  if (reach === 'pointer')
    addEventListener(
      'pointerover',
      (event) => {
        clearTimeout(leaving);
        if (!isInside(event)) leaving = setTimeout(() => close(), LEFT_MS);
      },
      { signal },
    );
}

/** The one note of the page, with new words in it, and with a link when its term's own link has shown it. */
function fill({ name, html }: Note, href: string | undefined): HTMLElement {
  box ??= document.body.appendChild(document.createElement('div'));
  box.className = 'term-note';
  box.popover = 'manual';
  const text = document.createElement('div');
  text.id = 'term-note';
  text.role = 'tooltip';
  text.innerHTML = html;
  const title = document.createElement('strong');
  title.textContent = name;
  text.prepend(title, ' ');
  box.replaceChildren(text);
  if (href) {
    const more = document.createElement('a');
    more.href = href;
    more.textContent = 'In the glossary';
    box.append(more);
  }
  return box;
}

/** It goes with the text: its place is in the page, not in the window. */
function put(note: HTMLElement, link: HTMLElement): void {
  // Its look may still be on its way (`src/plugins/delivery`): what keeps it in its place is here.
  Object.assign(note.style, { position: 'absolute', margin: '0', inset: '0 auto auto 0' });
  const { left, top } = placeNote({
    term: link.getBoundingClientRect(),
    note: { width: note.offsetWidth, height: note.offsetHeight },
    window: { width: document.documentElement.clientWidth, height: innerHeight },
  });
  Object.assign(note.style, { left: `${left + scrollX}px`, top: `${top + scrollY}px` });
}
