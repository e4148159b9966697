import type { CounterpartsView, Part } from './CounterpartsView';

/**
 * Each part stands in both programs, and each mark in a program is a part.
 * @throws Error with what is missing; the server renders every page, so this fails the build
 */
export function checkParts({ programs }: CounterpartsView, parts: readonly Part[]): void {
  const known = new Set(parts.map(({ id }) => id));
  for (const { title, lines } of programs) {
    const marked = new Set(lines.flatMap((line) => line.parts));
    for (const id of known)
      if (!marked.has(id)) throw new Error(`"${title}" has no line that is marked //@ ${id}.`);
    for (const id of marked)
      if (!known.has(id)) throw new Error(`"${title}" has a line marked //@ ${id}: no such part.`);
  }
}
