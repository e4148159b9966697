// Presses the search's button for `/` where nothing is written, for Ctrl+K too, and for ⌘K anywhere (on a Mac, Ctrl+K is an
// editor's); unless a part of the page has used the key itself. It runs inline at the head of every page, beside `start.client.ts`,
// which remembers a press that comes before the page's scripts. So it has no imports.
addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  const writing =
    target instanceof Element && target.closest('input,textarea,select,[contenteditable]');
  const isLetter = /^k$/i.test(key) && !shiftKey && (metaKey || (ctrlKey && !writing));
  const isSlash = key === '/' && !writing && !ctrlKey && !metaKey;
  if (!(isLetter || isSlash) || altKey || event.defaultPrevented) return;
  // What lies over the page, a dialog or the menu of a narrow window, has the keyboard for itself.
  if (document.querySelector('dialog[open],.navbar-sidebar--show')) return;
  event.preventDefault();
  document.querySelector<HTMLElement>('[aria-keyshortcuts^="/"]')?.click();
});

export {};
