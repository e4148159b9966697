import type { Access } from '#kit';
import { showPython } from './evaluate';
import type { Value } from './Program';

/** What a thread does next, as on a button: `write 1 to counter`. */
export function nextInWords({ kind, place: { name }, value }: Access): string {
  if (kind === 'write') return `write ${showPython(value as Value)} to ${name}`;
  if (kind === 'tryAcquire') return `try to acquire ${name}`;
  return `${kind} ${name}`;
}

/**
 * What a thread has done: `reads counter: 0`.
 * @param held what the variable holds after the step, where it was an access to one
 */
export function takenInWords(access: Access, held: Value | undefined): string {
  const { kind, place, value } = access;
  if (kind === 'read' && held !== undefined) return `reads ${place.name}: ${showPython(held)}`;
  if (kind === 'write') return `writes ${showPython(value as Value)} to ${place.name}`;
  return String(access);
}
