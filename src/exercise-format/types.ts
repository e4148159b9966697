/**
 * An exercise as the rest of the project sees it: what `parseExercise` makes of one folder under `exercises/`.
 * Everything here is plain data, so that it can be written to JSON and handed to the page.
 */

/** A file of an exercise. `path` is relative to the exercise's folder and uses `/`: `support/shop.ts`. */
export interface ExerciseFile {
  readonly path: string;
  readonly text: string;
}

/** One "## Task" of the prompt. It owns the tests of the `describe` block with the same title. */
export interface Task {
  readonly title: string;
  /** Markdown below the heading. */
  readonly markdown: string;
  /** Full names as vitest joins them, in file order: `task title > test title`. */
  readonly tests: readonly string[];
}

/** One step of help, from a nudge to nearly the answer. */
export interface Hint {
  readonly title: string;
  readonly markdown: string;
}

/** A full attempt that holds one wrong belief. The tests must reject it, and for the stated reason. */
export interface WrongAnswer {
  /** The file's name without `.ts`. */
  readonly id: string;
  /** The belief, as the learner would say it. */
  readonly belief: string;
  /** Full names of exactly the tests that fail. */
  readonly fails: readonly string[];
  /** Markdown that the page shows when a learner's failures have this pattern. */
  readonly tell: string;
  readonly text: string;
}

export type Difficulty = 1 | 2 | 3;

export interface Exercise {
  /** The slug: the identity, unique in the repository. */
  readonly id: string;
  /** Folder of the chapter: `05-generators`. */
  readonly chapter: string;
  /** The number in the folder's name; it only orders. */
  readonly order: number;
  /** Path of the folder from the project's root: `exercises/05-generators/01-countdown`. */
  readonly folder: string;
  readonly title: string;
  readonly minutes: number;
  readonly difficulty: Difficulty;
  readonly concepts: readonly string[];
  /** Markdown before the first task. */
  readonly intro: string;
  readonly tasks: readonly Task[];
  readonly hints: readonly Hint[];
  readonly starter: string;
  readonly test: string;
  readonly solution: string;
  readonly support: readonly ExerciseFile[];
  /** What runs under Node alone: carried to a clone and to StackBlitz, and never run in the page. */
  readonly node: readonly ExerciseFile[];
  readonly wrong: readonly WrongAnswer[];
}

/** What is wrong with a file, where, and what to do about it. */
export interface Problem {
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly message: string;
}
