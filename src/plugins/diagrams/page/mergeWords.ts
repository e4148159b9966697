/** Mermaid gives each word a tspan of its own. One run of text is smaller, and easier to select and to search. */
export function mergeWords(drawing: SVGSVGElement): void {
  for (const word of drawing.querySelectorAll('tspan.text-inner-tspan')) {
    word.removeAttribute('class');
    if (word.attributes.length === 0) word.replaceWith(...word.childNodes);
  }
  for (const row of drawing.querySelectorAll('tspan.text-outer-tspan')) {
    row.removeAttribute('class');
    row.normalize();
  }
  const words = document.createTreeWalker(drawing, NodeFilter.SHOW_TEXT);
  while (words.nextNode()) {
    const text = words.currentNode;
    text.textContent = (text.textContent ?? '').replace(/\s+/g, ' ');
  }
}
