import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Lets a row of a list be dragged to another place, by mouse, pen or finger. It listens on the window: the row itself is
 * taken out of the page and put in again while it moves.
 */
export function useLineDrag(
  list: RefObject<HTMLElement | null>,
  onMove: (from: number, to: number) => void,
) {
  const [dragged, setDragged] = useState<number>();
  const move = useRef(onMove);
  move.current = onMove;

  useEffect(() => {
    if (dragged === undefined) return;
    const onPointerMove = ({ clientY }: globalThis.PointerEvent) => {
      const rows = [...(list.current?.children ?? [])];
      const over = rows.findIndex((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return clientY >= top && clientY < bottom;
      });
      if (over < 0 || over === dragged) return;
      move.current(dragged, over);
      setDragged(over);
    };
    const end = () => setDragged(undefined);
    addEventListener('pointermove', onPointerMove);
    addEventListener('pointerup', end);
    addEventListener('pointercancel', end);
    return () => {
      removeEventListener('pointermove', onPointerMove);
      removeEventListener('pointerup', end);
      removeEventListener('pointercancel', end);
    };
  }, [dragged, list]);

  const begin = (event: PointerEvent, index: number) => {
    if (event.button !== 0) return;
    event.preventDefault();
    setDragged(index);
  };
  return { dragged, begin };
}
