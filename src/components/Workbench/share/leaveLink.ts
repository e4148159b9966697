/** Takes the link out of the address, once the reader has decided: a reload must not ask again. */
export function leaveLink(): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, '', pathname + search);
}
