import type { Question } from '../../../components/Quiz/types';
import type { Exercise } from '../../../exercise-format/types';

/** Where a page's text finds what its tags name. */
export interface Sources {
  /** Text of a file by its path from the project's root; `undefined` when there is none. */
  readonly file: (path: string) => string | undefined;
  readonly exercise: (id: string) => Exercise | undefined;
  /** Of a chapter's folder, `05-generators`. */
  readonly quiz: (folder: string) => readonly Question[];
  /** The files of a folder from the project's root, by name, in order. */
  readonly list: (folder: string) => readonly string[];
}
