let region: HTMLElement | undefined;

/** Says something to screen readers, politely, and shows nothing. */
export function announce(message: string): void {
  if (!region) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.className = 'visually-hidden';
    document.body.append(region);
  }
  // The same words twice in a row are announced only when the text changed in between.
  region.textContent = '';
  const target = region;
  requestAnimationFrame(() => {
    target.textContent = message;
  });
}
