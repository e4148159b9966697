import { javascript } from '@codemirror/lang-javascript';
import type { CodeLanguage } from './codeLook';

export const typescript: CodeLanguage = { support: javascript({ typescript: true }), indent: 2 };
