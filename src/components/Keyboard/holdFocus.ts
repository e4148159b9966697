/**
 * Keeps the keyboard in something that lies over the page: nothing else can be reached, `first` has the focus, and Esc is
 * heard. Gives a function that lets go, which brings the keyboard back to where it was.
 */
export function holdFocus(over: HTMLElement, first: string, onEscape: () => void): () => void {
  const before = document.activeElement;
  const asleep = besides(over).filter((element) => !element.inert);
  for (const element of asleep) element.inert = true;
  // What slides in can take the focus only when it is seen.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => over.querySelector<HTMLElement>(first)?.focus());
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onEscape();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => {
    cancelAnimationFrame(frame);
    document.removeEventListener('keydown', onKeyDown);
    for (const element of asleep) element.inert = false;
    const { activeElement } = document;
    const isOurs = activeElement === document.body || over.contains(activeElement);
    if (isOurs && before instanceof HTMLElement) before.focus();
  };
}

/** Everything in the page that is neither in an element nor around it; what a press beside it may hit stays. */
function besides(element: HTMLElement): HTMLElement[] {
  const { parentElement: parent } = element;
  if (!parent || element === document.body) return [];
  const siblings = [...parent.children].filter(
    (one): one is HTMLElement =>
      one instanceof HTMLElement && one !== element && one.getAttribute('role') !== 'presentation',
  );
  return [...siblings, ...besides(parent)];
}
