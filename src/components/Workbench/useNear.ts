import { type RefObject, useEffect, useRef, useState } from 'react';
import { afterFirstSign } from '../Island/afterFirstSign';
import { whenNear } from '../Island/whenNear';

/** How far ahead of the viewport the editor is fetched. */
const AHEAD_PX = 800;

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
    let callOff: () => void = () => undefined;
    const watch = () => {
      callOff = whenNear(target, wake, AHEAD_PX);
    };
    let stop: () => void = () => undefined;
    if (ask.current()) watch();
    else stop = afterFirstSign(watch);
    target.addEventListener('focusin', wake);
    target.addEventListener('pointerdown', wake);
    return () => {
      stop();
      callOff();
      target.removeEventListener('focusin', wake);
      target.removeEventListener('pointerdown', wake);
    };
  }, [element, near]);
  return near;
}
