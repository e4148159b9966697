import { openLintPanel } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { tooltips } from '@codemirror/view';
import type { TypeProject } from '../../../type-service/types';
import { assistLook } from './assistLook';
import { typeErrors } from './typeErrors';
import { typeHover } from './typeHover';
import { typeSuggestions } from './typeSuggestions';

/** The list of type errors, with the focus in it. */
export const openTypeErrors = openLintPanel;

/** What the compiler knows, in an editor: errors, suggestions, what a name is. */
export function typeAssist(project: TypeProject, onCount: (count: number) => void): Extension {
  return [
    typeErrors(project, onCount),
    typeSuggestions(project),
    typeHover(project),
    // The frame of a workbench cuts off what sticks out of it.
    tooltips({ parent: document.body }),
    assistLook,
  ];
}
