let dialog: HTMLDialogElement | undefined;

/** One listener for the "Full screen" buttons of all diagrams. */
if (typeof document !== 'undefined') {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-open-diagram]');
    const drawing = button?.parentElement?.querySelector<SVGSVGElement>('svg.drawing');
    if (drawing) openDiagram(drawing);
  });
}

/** Shows a copy of the drawing in a dialog that fills the window. Esc, the button and a click beside it close it. */
function openDiagram(drawing: SVGSVGElement): void {
  const box = dialog ?? createDialog();
  dialog = box;
  box.setAttribute('aria-label', drawing.querySelector('title')?.textContent ?? 'Diagram');
  const place = box.querySelector<HTMLElement>('.diagram-full');
  if (place) {
    place.style.setProperty('--width', drawing.getAttribute('width'));
    place.style.setProperty('--height', drawing.getAttribute('height'));
    place.innerHTML = withOwnIds(drawing);
  }
  box.showModal();
}

/** All ids of a drawing begin with its prefix, so a copy gets ids of its own by another prefix. */
function withOwnIds(drawing: SVGSVGElement): string {
  return drawing.id
    ? drawing.outerHTML.replaceAll(drawing.id, `${drawing.id}-full`)
    : drawing.outerHTML;
}

function createDialog(): HTMLDialogElement {
  const box = document.createElement('dialog');
  box.className = 'diagram-dialog';
  box.innerHTML =
    '<form method="dialog"><button class="diagram-close">Close</button></form><div class="diagram-full" tabindex="0"></div>';
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  document.body.append(box);
  return box;
}
