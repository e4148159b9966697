/** How far from the window an instrument comes to life: several turns of a wheel. */
const NEAR_PX = 600;

/** Calls `act` once, when the element comes so near the window. Gives a function that calls it off. */
export function whenNear(element: Element, act: () => void, nearPx = NEAR_PX): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: `${nearPx}px 0px` },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
