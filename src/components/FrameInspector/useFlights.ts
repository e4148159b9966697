import { type RefObject, useLayoutEffect, useRef } from 'react';

const FLIGHT: KeyframeAnimationOptions = { duration: 340, easing: 'cubic-bezier(.3, .1, .2, 1)' };

interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Lets the elements marked `data-frame` fly from where they were one step ago to where they are now, so that the eye can
 * follow a frame from the heap to the stack. The same frame has the same number, whichever element draws it.
 */
export function useFlights(box: RefObject<HTMLElement | null>, step: number): void {
  const before = useRef(new Map<string, Place>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the frames
  useLayoutEffect(() => {
    if (!box.current) return;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const origin = box.current.getBoundingClientRect();
    const now = new Map<string, Place>();
    for (const element of box.current.querySelectorAll<HTMLElement>('[data-frame]')) {
      const id = element.dataset.frame ?? '';
      for (const flight of element.getAnimations()) flight.cancel();
      const rect = element.getBoundingClientRect();
      const place = { left: rect.left - origin.left, top: rect.top - origin.top };
      now.set(id, place);
      const from = before.current.get(id);
      if (from && !still) fly(element, from, place);
    }
    before.current = now;
  }, [box, step]);
}

function fly(element: HTMLElement, from: Place, to: Place): void {
  const x = from.left - to.left;
  const y = from.top - to.top;
  if (Math.abs(x) + Math.abs(y) < 1) return;
  const start = { transform: `translate(${x}px, ${y}px)`, zIndex: 1 };
  element.animate([start, { transform: 'none', zIndex: 1 }], FLIGHT);
}
