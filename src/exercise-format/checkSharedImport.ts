import { nearest } from './nearest';
import type { FolderName } from './parseFolder';

/** Whether a specifier means shared code (`#kit`, `#loop`, `#loop/timers`), or an attempt at it. */
export function isShared(specifier: string): boolean {
  return specifier.startsWith('#');
}

/**
 * What is wrong with an import of shared code, as a sentence; `undefined` when nothing is. An exercise may import the machine,
 * the parts of the loop that exercises before it have built, and, in a later chapter, the whole loop.
 * @param importer the exercise that imports; `undefined` when its folder's name says nothing
 * @param parts the exercises that build a part of the loop
 */
export function checkSharedImport(
  specifier: string,
  importer: FolderName | undefined,
  parts: readonly FolderName[],
): string | undefined {
  if (specifier === '#kit' || importer === undefined) return undefined;
  const says = `It imports "${specifier}"`;
  const chapter = parts[0]?.chapter;
  const isLater = chapter !== undefined && importer.chapter > chapter;
  if (specifier === '#loop')
    return isLater || chapter === undefined
      ? undefined
      : `${says}, the finished loop. Only chapters after ${chapter} have it: import a part, such as "#loop/${parts[0]?.id}".`;

  const slug = /^#loop\/(.+)$/.exec(specifier)?.[1];
  const part = parts.find(({ id }) => id === slug);
  if (part === undefined) return `${says}, which is not there. ${offer(specifier, parts)}`;
  if (isLater)
    return `${says}, a part of the loop. In this chapter the loop is finished: import "#loop".`;
  if (part.chapter !== importer.chapter)
    return `${says}, which only the exercises of ${part.chapter} may. Remove the import.`;
  if (part.order >= importer.order)
    return `${says}, which ${part.id === importer.id ? 'this very exercise builds' : `exercise ${part.order} builds`}. An exercise may use what the exercises before it have built: remove the import.`;
  return undefined;
}

function offer(specifier: string, parts: readonly FolderName[]): string {
  const names = ['#kit', ...parts.map(({ id }) => `#loop/${id}`)];
  const [close] = nearest(specifier, names);
  if (close !== undefined) return `Did you mean "${close}"?`;
  return `What exercises share is: ${names.map((name) => `"${name}"`).join(', ')}.`;
}
