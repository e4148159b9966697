import type { PointerEvent } from 'react';

/**
 * Where a pressed pointer is along a track, as a share of its width, 1 at most; `undefined` when it is not pressed, or at the left of the track,
 * where the names stand. A press keeps the pointer until it is let go.
 */
export function scrubbed(
  event: PointerEvent<HTMLElement>,
  track: Element | null,
): number | undefined {
  if (event.buttons !== 1 || !track) return undefined;
  const { left, width } = track.getBoundingClientRect();
  if (event.clientX < left) return undefined;
  if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
  return Math.min(1, (event.clientX - left) / width);
}
