const REACHABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Call it before other elements take the place of those `within`, and what it gives when they have: that gives the keyboard its
 * place back, on the element of the same name, else on that of the same kind that stands where the old one stood, else on the
 * whole. What has taken the focus by itself keeps it.
 */
export function keepFocus(within: HTMLElement | null): () => void {
  const held = document.activeElement;
  if (!within || !held || held === within || !within.contains(held)) return () => undefined;
  const likes = [byName(held), byKind(held)].map((like) => ({
    like,
    index: find(within, like).indexOf(held),
  }));
  return () => {
    if (document.activeElement !== document.body) return;
    const heir = likes.map(({ like, index }) => find(within, like)[index]).find(Boolean);
    if (!heir) within.setAttribute('tabindex', '-1');
    const next = heir instanceof HTMLElement ? heir : within;
    next.focus({ preventScroll: true });
  };
}

type Like = (element: Element) => boolean;

function find(within: HTMLElement, like: Like): Element[] {
  return [...within.querySelectorAll(REACHABLE)].filter(like);
}

function byKind({ tagName }: Element): Like {
  return (element) => element.tagName === tagName;
}

function byName(held: Element): Like {
  const name = nameOf(held);
  return (element) => element.tagName === held.tagName && nameOf(element) === name;
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent ?? '';
}
