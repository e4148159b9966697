import type { FileRead } from '../../progress/readProgressFile';

/** Reads a file that the reader has chosen. What checks it is loaded now: few ever need it. */
export async function readChosen(chosen: File): Promise<FileRead> {
  const module = await import('../../progress/readProgressFile').catch(() => undefined);
  if (!module) {
    return refused(
      'The part that reads files did not load. Check your connection, and choose the file again.',
    );
  }
  const large = module.tooLarge(chosen.size);
  if (large) return refused(large);
  try {
    return module.readProgressFile(await chosen.text());
  } catch {
    return refused(
      'The browser could not read this file. It may have been moved: choose it again.',
    );
  }
}

function refused(why: string): FileRead {
  return { kind: 'refused', why };
}
