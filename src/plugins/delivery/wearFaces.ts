/** The page has changed anyway: now faces that came after the first page was drawn can be worn, and nothing jumps. */
export function onRouteDidUpdate({ previousLocation }: { previousLocation: unknown }): void {
  const faces = document.getElementById('faces');
  if (!previousLocation || !faces) return;
  faces.removeAttribute('media');
  // Read again: those that were given up for the first page (`start.client.ts`) are in its text still.
  faces.textContent = `${faces.textContent}`;
}
