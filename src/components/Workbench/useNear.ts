import { type RefObject, useEffect, useRef, useState } from 'react';
import { afterFirstSign } from '../Island/afterFirstSign';

/** How far ahead of the viewport the editor is fetched. */
const AHEAD = '800px';

/**
 * True once the element has come near the viewport and a reader has shown up at the page, or has touched it by a pointer or the
 * keyboard.
 *
 * @param expected asked once: a reader is expected here, so no sign of one is waited for
 */
export function useNear(element: RefObject<HTMLElement | null>, expected: () => boolean): boolean {
  const [near, setNear] = useState(false);
  const ask = useRef(expected);
  useEffect(() => {
    const target = element.current;
    if (near || !target) return;
    const wake = () => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && wake(),
      { rootMargin: AHEAD },
    );
    const watch = () => observer.observe(target);
    let callOff: () => void = () => undefined;
    if (ask.current()) watch();
    else callOff = afterFirstSign(watch);
    target.addEventListener('focusin', wake);
    target.addEventListener('pointerdown', wake);
    return () => {
      callOff();
      observer.disconnect();
      target.removeEventListener('focusin', wake);
      target.removeEventListener('pointerdown', wake);
    };
  }, [element, near]);
  return near;
}
