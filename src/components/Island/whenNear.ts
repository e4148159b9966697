/** How far from the window an instrument comes to life, in pixels: more than a wheel's turn away. */
const NEAR = 1200;

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
