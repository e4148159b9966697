/** A file of a learner's project: `exercise.ts`, `support/shop.ts`, `kit/index.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What the compiler says about a piece of the text. Offsets are in UTF-16 units, as in a string. */
export interface TypeProblem {
  readonly from: number;
  readonly to: number;
  /** May have several lines: each further one, indented, says why. */
  readonly message: string;
}

/** What may stand at a place of the text. */
export interface Suggestion {
  readonly name: string;
  /** TypeScript's word for what it is: `method`, `const`, `keyword`. */
  readonly kind: string;
  /** Lower is more likely what is meant. */
  readonly rank: string;
  /** What is written, when it is not the name. */
  readonly insert?: string;
}

/** A name of the text, and what is known of it. */
export interface Description {
  readonly from: number;
  readonly to: number;
  /** Its type, as TypeScript writes it. */
  readonly type: string;
  /** Its doc comment, tags included; may be empty. */
  readonly doc: string;
}

/**
 * - `idle`: nothing has been asked for yet
 * - `loading`: the compiler is on its way
 * - `ready`
 * - `failed`: it did not arrive
 * - `stopped`: it has died twice
 */
export type TypeServiceState = 'idle' | 'loading' | 'ready' | 'failed' | 'stopped';

/** Asks the compiler about one learner's project. Each question carries the text as it stands. */
export interface TypeProject {
  /** @throws TypesUnavailable */
  check(code: string): Promise<readonly TypeProblem[]>;
  /** @throws TypesUnavailable */
  suggest(code: string, at: number): Promise<readonly Suggestion[]>;
  /** What a suggestion is. @throws TypesUnavailable */
  explain(code: string, at: number, name: string): Promise<Description | undefined>;
  /** What stands at a place; inside a call's brackets, the call. @throws TypesUnavailable */
  describe(code: string, at: number): Promise<Description | undefined>;
}

/** The page's one compiler. */
export interface TypeService {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => TypeServiceState;
  /** @param files all that `exercise.ts` may import */
  open(files: readonly SourceFile[]): TypeProject;
  /** Forgets that the compiler did not arrive, or has died: the next question starts it again. */
  retry(): void;
}

/** There is no compiler to answer. */
export class TypesUnavailable extends Error {
  override readonly name = 'TypesUnavailable';
}
