import { useRef, useState } from 'react';

/** A function that stays the same object and does what the latest one does: who is handed it need not be drawn again. */
export function useStable<Args extends readonly unknown[], R>(
  latest: (...args: Args) => R,
): (...args: Args) => R {
  const current = useRef(latest);
  current.current = latest;
  const [stable] = useState(
    () =>
      (...args: Args) =>
        current.current(...args),
  );
  return stable;
}
