import { useOfReader } from './useOfReader';

/** How far the reader is in the chapter of a page, in one line; empty as long as nothing is known. */
export function ReaderLine({ path }: { readonly path: string }) {
  return useOfReader((reader) => reader.line(path), '');
}
