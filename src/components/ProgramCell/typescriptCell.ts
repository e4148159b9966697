import { typescript } from '../CodeEditor/typescript';
import type { CellLanguage } from './CellLanguage';

/** TypeScript, each program in a worker of its own. */
export const typescriptCell: CellLanguage = {
  name: 'TypeScript',
  editor: typescript,
  error: 'an error',
  loading: 'Starting the sandbox',
};
