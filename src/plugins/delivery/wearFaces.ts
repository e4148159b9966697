/** The page has changed anyway: now faces that came after the first page was drawn can be worn, and nothing jumps. */
export function onRouteDidUpdate({ previousLocation }: { previousLocation: unknown }): void {
  if (previousLocation) document.getElementById('faces')?.removeAttribute('media');
}
