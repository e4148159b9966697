import { type RefObject, useEffect, useState } from 'react';

/** How far ahead of the viewport the editor is fetched. */
const AHEAD = '800px';

/** True once the element has come near the viewport, or was touched by a pointer or the keyboard. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const target = element.current;
    if (near || !target) return;
    const wake = () => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && wake(),
      { rootMargin: AHEAD },
    );
    observer.observe(target);
    target.addEventListener('focusin', wake);
    target.addEventListener('pointerdown', wake);
    return () => {
      observer.disconnect();
      target.removeEventListener('focusin', wake);
      target.removeEventListener('pointerdown', wake);
    };
  }, [element, near]);
  return near;
}
