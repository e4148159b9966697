/**
 * Hears what is typed while the dialog is on its way: who knows the key presses it and writes on. Call what it returns when the
 * dialog has a field of its own; it gives the text and hears no more.
 */
export function hearTyping(): () => string {
  let typed = '';
  const hear = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    // Who writes somewhere else meanwhile has those keys there.
    const writing =
      target instanceof Element && target.closest('input,textarea,select,[contenteditable]');
    if (ctrlKey || metaKey || altKey || writing) return;
    if (key === 'Backspace') typed = typed.slice(0, -1);
    else if (key.length === 1) typed += key;
    else return;
    event.preventDefault();
  };
  addEventListener('keydown', hear);
  return () => {
    removeEventListener('keydown', hear);
    return typed;
  };
}
