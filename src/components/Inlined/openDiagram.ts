let dialog: HTMLDialogElement | undefined;

/** One listener for the "Full screen" buttons of all diagrams. */
if (typeof document !== 'undefined') {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element && event.target.closest('[data-open-diagram]');
    const drawing = button && button.parentElement?.querySelector('svg');
    if (drawing) openDiagram(drawing);
  });
}

/** Shows a copy of the drawing in a dialog that fills the window. Esc, the button and a click beside it close it. */
function openDiagram(drawing: SVGSVGElement): void {
  const box = dialog ?? createDialog();
  dialog = box;
  const title = drawing.querySelector('title')?.textContent ?? 'Diagram';
  box.setAttribute('aria-label', title);
  const place = box.querySelector('.diagram-full');
  if (place) place.innerHTML = withOwnIds(drawing);
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
