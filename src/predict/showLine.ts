import { code } from '../trace/code';

/** A printed line within a sentence, or at its start. */
export function showLine(text: string, article: 'an' | 'An' = 'an'): string {
  return text.trim() === '' ? `${article} empty line` : code(text.trim());
}
