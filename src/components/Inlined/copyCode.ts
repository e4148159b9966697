import { announce } from './announce';

const SHOWN_MS = 2000;

/** One listener for the copy buttons of the whole site: figures are HTML, and no component of theirs is in the page. */
if (typeof document !== 'undefined') {
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const button = event.target.closest('[data-copy]');
    if (button) void copyCode(button);
  });
}

async function copyCode(button: Element): Promise<void> {
  const code = button.closest('figure')?.querySelector('.code-text pre');
  if (!code) return;
  try {
    await navigator.clipboard.writeText(code.textContent ?? '');
    say(button, 'Copied');
  } catch {
    // No permission, or a page without https: leave the reader one key away from it.
    getSelection()?.selectAllChildren(code);
    say(button, 'Selected. Press Ctrl+C or ⌘C to copy.');
  }
}

function say(button: Element, message: string): void {
  button.textContent = message;
  button.setAttribute('data-said', '');
  announce(message);
  setTimeout(() => {
    button.textContent = 'Copy';
    button.removeAttribute('data-said');
  }, SHOWN_MS);
}
