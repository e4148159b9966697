import type { WriteResult } from '../../progress/StorageSlot';

const sentences: Record<WriteResult, string> = {
  saved: 'Loaded. What was here before is here still.',
  full: 'This browser’s storage is full: the file is loaded only in part. Nothing that was here is lost, and the file has the rest; make room and load it again.',
  refused:
    'This browser refuses storage: the file is loaded only in part. Nothing that was here is lost; allow this site to store data and load the file again.',
};

/** How loading a file went, for the reader. */
export function loadResult(result: WriteResult): { readonly words: string; readonly bad: boolean } {
  return { words: sentences[result], bad: result !== 'saved' };
}
