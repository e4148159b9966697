import type { Notes, Reach } from './Note';

/**
 * The listeners for the terms of the whole site, `<a class="term" href="…#anchor">`: they are plain links, and no component of theirs is
 * in the page. The note and what `load` brings come with the first one that is wanted. Where a note cannot be shown, the link is a link.
 */
export function listenForTerms(load: () => Promise<Notes>): void {
  if (!('popover' in HTMLElement.prototype)) return;
  let touched = false;
  const show = (link: HTMLAnchorElement, reach: Reach, failed = () => {}) => {
    Promise.all([import('./showNote'), load()])
      .then(([{ showNote }, notes]) => showNote(link, notes, reach))
      .catch(failed);
  };

  document.addEventListener('pointerover', ({ target, relatedTarget, pointerType }) => {
    const link = termOf(target);
    if (link && pointerType !== 'touch' && termOf(relatedTarget) !== link) show(link, 'pointer');
  });
  document.addEventListener('focusin', ({ target }) => {
    const link = termOf(target);
    if (link?.matches(':focus-visible')) show(link, 'focus');
  });
  document.addEventListener('pointerdown', ({ pointerType }) => {
    touched = pointerType === 'touch';
  });
  // A finger cannot point: its first tap shows the note, and the second, or the link in the note, goes to the glossary.
  const tapped = (event: MouseEvent) => {
    const link = termOf(event.target);
    if (!link || !touched || event.detail === 0 || link.hasAttribute('aria-describedby')) return;
    event.preventDefault();
    event.stopPropagation();
    show(link, 'touch', () => location.assign(link.href));
  };
  document.addEventListener('click', tapped, true);
}

const termOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;
