/** Calls `act` when the browser has nothing else to do, half a second from now at the latest. */
export function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 500 });
  else setTimeout(act, 50);
}
