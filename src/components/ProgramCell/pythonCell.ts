import { python } from '../CodeEditor/python';
import type { CellLanguage } from './CellLanguage';

/** Python, run by the page's one CPython. */
export const pythonCell: CellLanguage = {
  name: 'Python',
  editor: python,
  error: 'an exception',
  loading: 'Loading Python',
  restarted: 'Python starts anew. The names that this page’s programs had set are forgotten.',
};
