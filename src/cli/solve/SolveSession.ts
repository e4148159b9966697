import type { RunAction } from '../../components/Workbench/session/runReducer';
import { initialRun, runReducer } from '../../components/Workbench/session/runReducer';
import { toRunFiles } from '../../components/Workbench/session/toRunFiles';
import { formatProblem } from '../../exercise-format/formatProblem';
import type { Exercise, ExerciseFile } from '../../exercise-format/types';
import type { RunEvent } from '../../runner/types';
import { isSolved } from '../../runner/verdict';
import { type CourseExercise, pickNext } from './Course';
import type { Desk } from './Desk';
import { layoutRun } from './layoutRun';
import * as say from './sentences';

interface Open {
  readonly entry: CourseExercise;
  readonly exercise: Exercise;
  readonly carried: readonly ExerciseFile[];
  readonly unwatch: () => void;
}

type Shown = 'solution' | 'comparison';

/** Somebody solves exercises in a terminal: the one that is open runs at each save, and keys ask for the rest. */
export class SolveSession {
  private current: Open | undefined;
  /** The text that ran last: a file that was written with the same words is not run again. */
  private ran: string | undefined;
  private solved = false;
  private readonly hintsShown = new Map<string, number>();
  /** What the next key decides about. */
  private asking: Shown | undefined;

  constructor(
    private readonly course: readonly CourseExercise[],
    private readonly desk: Desk,
  ) {}

  /** Opens an exercise and runs it. Gives whether it is solved. */
  async open(entry: CourseExercise): Promise<boolean> {
    this.close();
    const read = this.desk.readExercise(entry.folder);
    if ('problems' in read) {
      this.desk.print(say.notAsItCame(entry, read.problems.map(formatProblem)));
      return false;
    }
    const unwatch = this.desk.watch(entry.folder, () => void this.saved());
    this.current = { entry, ...read, unwatch };
    this.solved = false;
    this.desk.print(say.heading(entry, this.desk.page()));
    return this.run();
  }

  close(): void {
    this.current?.unwatch();
    this.current = undefined;
    this.asking = undefined;
  }

  /** A key was pressed. What is no key of ours does nothing. */
  async press(key: string): Promise<void> {
    const open = this.current;
    if (!open) return;
    if (this.asking) this.answer(open, this.asking, key);
    else if (key === 'n') await this.next(open);
    else if (key === 'h') this.hint(open);
    else if (key === 's') this.ask(open, 'solution');
    else if (key === 'c') this.ask(open, 'comparison');
    else if (key === 'r') await this.run();
  }

  private async saved(): Promise<void> {
    const open = this.current;
    if (!open || this.desk.readCode(open.entry.folder) === this.ran) return;
    this.desk.print(say.saved(this.desk.page()));
    await this.run();
  }

  private async run(): Promise<boolean> {
    const open = this.current;
    if (!open) return false;
    const { entry, exercise, carried } = open;
    const code = this.desk.readCode(entry.folder);
    this.ran = code;
    this.asking = undefined;
    if (code === undefined) {
      this.desk.print(say.noFile(entry));
      return false;
    }
    const tests = exercise.tasks.flatMap((task) => task.tests);
    const events: RunEvent[] = [];
    const outcome = await this.desk.engine.run(toRunFiles({ ...exercise, carried }, code), {
      onEvent: (event) => events.push(event),
    });
    // A newer save, or another exercise, has taken its place and speaks for itself.
    if (outcome.kind === 'cancelled' || this.current !== open) return false;
    this.solved = isSolved(outcome, tests);
    const actions: RunAction[] = [
      { type: 'run' },
      { type: 'events', events },
      { type: 'ended', outcome },
    ];
    const state = actions.reduce(runReducer, initialRun(tests));
    this.desk.print(layoutRun(exercise, state, this.solved, this.desk.page()));
    if (this.solved) this.remember(entry, code);
    this.desk.print(this.whatNext(open));
    return this.solved;
  }

  private remember(entry: CourseExercise, code: string): void {
    try {
      this.desk.marks.remember(entry.id, code);
    } catch (error) {
      this.desk.print(say.notRemembered(error));
    }
  }

  private whatNext({ entry, exercise }: Open): readonly string[] {
    const page = this.desk.page();
    const next = this.nextAfter(entry);
    const come = this.solved ? say.comesNext(next, this.course.length, this.desk.hasKeys) : [];
    if (!this.desk.hasKeys) return this.solved ? ['', ...come] : ['', ...say.tryAgain(entry)];
    const shown = this.hintsShown.get(entry.id) ?? 0;
    const keys = say.keys({ hints: exercise.hints.length, shown, hasNext: next !== undefined });
    return ['', ...come, page.paint.quiet(keys)];
  }

  private nextAfter(entry: CourseExercise): CourseExercise | undefined {
    const { marks, readCode } = this.desk;
    return pickNext(
      this.course,
      ({ id, folder }) => marks.of(id, readCode(folder)) === 'solved',
      entry,
    );
  }

  private async next({ entry }: Open): Promise<void> {
    const next = this.nextAfter(entry);
    if (next) await this.open(next);
    else this.desk.print(say.comesNext(undefined, this.course.length, true));
  }

  private hint({ entry, exercise }: Open): void {
    const shown = this.hintsShown.get(entry.id) ?? 0;
    const hint = exercise.hints[shown];
    const page = this.desk.page();
    const total = exercise.hints.length;
    if (hint) this.hintsShown.set(entry.id, shown + 1);
    this.desk.print(hint ? say.hint(hint, shown + 1, total, page) : say.noMoreHints(total));
  }

  /** Asks before an unsolved exercise is given away. */
  private ask(open: Open, wanted: Shown): void {
    if (!this.solved) this.asking = wanted;
    if (this.solved) this.show(open, wanted);
    else this.desk.print(say.confirm(this.hasHintsLeft(open), this.desk.page()));
  }

  private answer(open: Open, wanted: Shown, key: string): void {
    this.asking = undefined;
    if (key === 'y') this.show(open, wanted);
    else if (key === 'h' && this.hasHintsLeft(open)) this.hint(open);
    else this.desk.print(say.keptOut());
  }

  private hasHintsLeft({ entry, exercise }: Open): boolean {
    return (this.hintsShown.get(entry.id) ?? 0) < exercise.hints.length;
  }

  private show({ entry, exercise: { solution } }: Open, wanted: Shown): void {
    const page = this.desk.page();
    const mine = this.desk.readCode(entry.folder) ?? '';
    this.desk.print(
      wanted === 'solution' ? say.solution(solution, page) : say.comparison(mine, solution, page),
    );
  }
}
