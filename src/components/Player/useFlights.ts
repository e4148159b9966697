import { type RefObject, useLayoutEffect, useRef } from 'react';

const FLIGHT: KeyframeAnimationOptions = { duration: 340, easing: 'cubic-bezier(.3, .1, .2, 1)' };

interface Place {
  readonly left: number;
  readonly top: number;
}

/** From further away nobody follows with the eye: the steps between were never seen. */
const FURTHEST = 40;
/** More are a swarm. */
const MOST = 40;

/**
 * Lets the elements marked `data-flies` fly from where they were one step ago to where they are now, so that the eye can
 * follow a frame from the heap to the stack. The same frame has the same number, whichever element draws it.
 *
 * @param still no flights now: the steps follow each other too fast for the eye
 */
export function useFlights(box: RefObject<HTMLElement | null>, step: number, still = false): void {
  const last = useRef({ step: 0, places: new Map<string, Place>() });
  const flights = useRef<Animation[]>([]);

  useLayoutEffect(() => {
    // First all that writes, then all that reads: the browser lays out once.
    for (const flight of flights.current) flight.cancel();
    flights.current = [];
    const { step: before, places: from } = last.current;
    last.current = { step, places: new Map() };
    const far = Math.abs(step - before) > FURTHEST;
    if (!box.current || still || far || matchMedia('(prefers-reduced-motion: reduce)').matches)
      return;
    const elements = [...box.current.querySelectorAll<HTMLElement>('[data-flies]')];
    if (elements.length > MOST) return;
    const origin = box.current.getBoundingClientRect();
    for (const element of elements) {
      const { left, top } = element.getBoundingClientRect();
      const place = { left: left - origin.left, top: top - origin.top };
      last.current.places.set(element.dataset.flies ?? '', place);
    }
    for (const element of elements) {
      const id = element.dataset.flies ?? '';
      const flight = fly(element, from.get(id), last.current.places.get(id));
      if (flight) flights.current.push(flight);
    }
  }, [box, step, still]);
}

function fly(
  element: HTMLElement,
  from: Place | undefined,
  to: Place | undefined,
): Animation | undefined {
  if (!from || !to) return undefined;
  const x = from.left - to.left;
  const y = from.top - to.top;
  if (Math.abs(x) + Math.abs(y) < 1) return undefined;
  const start = { transform: `translate(${x}px, ${y}px)`, zIndex: 1 };
  return element.animate([start, { transform: 'none', zIndex: 1 }], FLIGHT);
}
