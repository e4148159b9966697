/** How far from the window an instrument comes to life, in pixels: several turns of a wheel. */
const NEAR = 600;

/** Calls `act` once, when the element comes near the window. Gives a function that calls it off. */
export function whenNear(element: Element, act: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: `${NEAR}px 0px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
