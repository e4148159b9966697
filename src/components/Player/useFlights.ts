import { type RefObject, useLayoutEffect, useRef } from 'react';

const FLIGHT: KeyframeAnimationOptions = { duration: 340, easing: 'cubic-bezier(.3, .1, .2, 1)' };

interface Place {
  readonly left: number;
  readonly top: number;
}

/**
 * Lets the elements marked `data-flies` fly from where they were one step ago to where they are now, so that the eye can
 * follow a frame from the heap to the stack. The same frame has the same number, whichever element draws it.
 *
 * @param still no flights now: the steps follow each other too fast for the eye
 */
export function useFlights(box: RefObject<HTMLElement | null>, step: number, still = false): void {
  const before = useRef(new Map<string, Place>());

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step is what moves the frames
  useLayoutEffect(() => {
    if (!box.current) return;
    if (still || matchMedia('(prefers-reduced-motion: reduce)').matches) {
      before.current.clear();
      return;
    }
    const elements = [...box.current.querySelectorAll<HTMLElement>('[data-flies]')];
    // First all that writes, then all that reads: the browser lays out once.
    for (const element of elements) for (const flight of element.getAnimations()) flight.cancel();
    const origin = box.current.getBoundingClientRect();
    const now = new Map<string, Place>();
    for (const element of elements) {
      const { left, top } = element.getBoundingClientRect();
      now.set(element.dataset.flies ?? '', { left: left - origin.left, top: top - origin.top });
    }
    for (const element of elements) {
      const id = element.dataset.flies ?? '';
      const [from, to] = [before.current.get(id), now.get(id)];
      if (from && to) fly(element, from, to);
    }
    before.current = now;
  }, [box, step, still]);
}

function fly(element: HTMLElement, from: Place, to: Place): void {
  const x = from.left - to.left;
  const y = from.top - to.top;
  if (Math.abs(x) + Math.abs(y) < 1) return;
  const start = { transform: `translate(${x}px, ${y}px)`, zIndex: 1 };
  element.animate([start, { transform: 'none', zIndex: 1 }], FLIGHT);
}
