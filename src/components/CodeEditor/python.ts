import { python as pythonSupport } from '@codemirror/lang-python';
import type { CodeLanguage } from './codeLook';

export const python: CodeLanguage = { support: pythonSupport(), indent: 4 };
