/**
 * What an exercise hands to the components. The view is in the page from the start (it is what the server renders);
 * the content is loaded when the workbench mounts, so that a chapter does not carry every test and solution.
 */
export interface ExerciseView {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly difficulty: 1 | 2 | 3;
  readonly concepts: readonly string[];
  /** Route of the exercise's own page, without the base URL: `/exercises/lazy-pipeline/`. */
  readonly path: string;
  /** Rendered Markdown before the first task. */
  readonly introHtml: string;
  readonly tasks: readonly TaskView[];
  /** The starter as coloured code, for the server and for a page without JavaScript. */
  readonly starterHtml: string;
  readonly starterLines: number;
}

export interface TaskView {
  readonly title: string;
  readonly html: string;
  /** Full names of the task's tests: `task title > test title`. */
  readonly tests: readonly string[];
}

export interface ExerciseContent {
  /** Project README for StackBlitz and the zip: the prompt as Markdown. */
  readonly prompt: string;
  readonly starter: string;
  readonly test: string;
  readonly support: readonly { readonly path: string; readonly text: string }[];
  /** What runs under Node alone, in StackBlitz and in the zip. */
  readonly node: readonly { readonly path: string; readonly text: string }[];
  /** The shared code that its files need: `kit/index.ts` for `#kit`, `loop/timers.ts` for `#loop/timers`. */
  readonly carried: readonly { readonly path: string; readonly text: string }[];
  /** The exercises whose solutions are among it, in the order of the course. */
  readonly buildsOn: readonly string[];
  readonly solution: string;
  readonly hints: readonly { readonly title: string; readonly html: string }[];
  readonly wrong: readonly {
    readonly id: string;
    readonly belief: string;
    readonly fails: readonly string[];
    readonly tellHtml: string;
  }[];
}
