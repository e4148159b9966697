/** How far a note stays away from its term and from the window's edges, in pixels. */
const GAP = 6;
const MARGIN = 8;

interface Situation {
  /** Of the term, in the window. */
  readonly term: { readonly left: number; readonly top: number; readonly bottom: number };
  readonly note: { readonly width: number; readonly height: number };
  readonly window: { readonly width: number; readonly height: number };
}

/** Where a note stands in the window: below its term, or above it when there is more room, and never cut off at a side. */
export function placeNote({ term, note, window }: Situation): { left: number; top: number } {
  const rightmost = window.width - note.width - MARGIN;
  const left = Math.max(MARGIN, Math.min(term.left, rightmost));
  const below = window.height - term.bottom - GAP - MARGIN;
  const above = term.top - GAP - MARGIN;
  const isBelow = note.height <= below || below >= above;
  return { left, top: isBelow ? term.bottom + GAP : term.top - GAP - note.height };
}
