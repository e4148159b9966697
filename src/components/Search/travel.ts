/** So long what is loaded above a heading may push it away, in milliseconds. */
const SETTLING = 5000;
const ACTS = ['pointerdown', 'wheel', 'touchstart', 'keydown'];

/** Where the reader goes, until they are there: the path of a place. */
let wanted: string | undefined;

/** The reader has followed what they found: its page is on its way. */
export function depart(path: string): void {
  wanted = path;
}

/** A page is drawn. When the reader was on the way to it, they go on reading at the place, with the keyboard too. */
export function arrive(): void {
  if (wanted !== undefined) focusPlace(wanted);
  wanted = undefined;
}

function focusPlace(path: string): void {
  const id = path.split('#')[1];
  const heading = document.querySelector<HTMLElement>(id ? `[id="${id}"]` : 'h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  // Also when the address is the one that was there before.
  if (id) holdInView(heading);
}

/** Keeps a heading where it is while the instruments above it come to life, until the reader does something. */
function holdInView(heading: HTMLElement): void {
  const growth = new ResizeObserver(() => heading.scrollIntoView());
  growth.observe(heading.parentElement ?? heading);
  const letGo = () => {
    growth.disconnect();
    clearTimeout(timer);
    for (const act of ACTS) removeEventListener(act, letGo);
  };
  const timer = setTimeout(letGo, SETTLING);
  // A turn later: the key that has led here is still on its way.
  setTimeout(() => {
    for (const act of ACTS) addEventListener(act, letGo, { passive: true });
  });
}
