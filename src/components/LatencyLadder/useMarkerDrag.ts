import { type PointerEvent, type RefObject, useRef } from 'react';
import { timeAt } from '../../sim/latency/ladderScale';

interface MarkerDrag {
  /** What lies over the scale: its width is the scale's. */
  readonly scale: RefObject<HTMLDivElement | null>;
  /** For the element in which a pointer takes the marker along. */
  readonly drag: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  };
}

/** The marker goes to where the ladder is pressed, and with the pointer while it is held. Names are pressed as buttons. */
export function useMarkerDrag(onMove: (ns: number) => void): MarkerDrag {
  const scale = useRef<HTMLDivElement>(null);
  const held = useRef(false);
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (!scale.current) return;
    const { left, width } = scale.current.getBoundingClientRect();
    onMove(timeAt((event.clientX - left) / width));
  };
  return {
    scale,
    drag: {
      onPointerDown: (event) => {
        const target = event.target instanceof Element ? event.target : undefined;
        held.current = event.button === 0 && !target?.closest('button');
        if (!held.current) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        follow(event);
      },
      onPointerMove: (event) => {
        if (held.current && event.buttons === 1) follow(event);
      },
    },
  };
}
