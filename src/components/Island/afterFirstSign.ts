const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'];
let seen = false;

/** Calls `act` when somebody has shown up at this page, at once if that was before. Gives a function that calls it off. */
export function afterFirstSign(act: () => void): () => void {
  if (seen) {
    act();
    return () => undefined;
  }
  const stop = () => {
    for (const sign of SIGNS) removeEventListener(sign, heard);
  };
  const heard = () => {
    seen = true;
    stop();
    act();
  };
  for (const sign of SIGNS) addEventListener(sign, heard, { passive: true });
  return stop;
}
