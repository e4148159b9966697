import { linter, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { type EditorView, keymap } from '@codemirror/view';
import type { TypeProject } from '../../../type-service/types';

const PAUSE_MS = 400;

/**
 * What the compiler finds, underlined, with its words where the pointer rests, and as a list; F8 goes to the next. Asked at
 * each pause in typing; an answer about a text that has changed since is dropped by the linter.
 * @param onCount hears how many there are, after each answer
 */
export function typeErrors(project: TypeProject, onCount: (count: number) => void): Extension {
  const check = async ({ state }: EditorView) => {
    const code = state.doc.toString();
    const problems = await project.check(code).catch(() => undefined);
    if (problems) onCount(problems.length);
    return (problems ?? []).map(({ from, to, message }) => ({
      from: Math.min(from, state.doc.length),
      to: Math.min(to, state.doc.length),
      message,
      severity: 'error' as const,
    }));
  };
  return [
    linter(check, { delay: PAUSE_MS }),
    keymap.of(lintKeymap),
    EditorState.phrases.of({ Diagnostics: 'Type errors', 'No diagnostics': 'No type errors' }),
  ];
}
