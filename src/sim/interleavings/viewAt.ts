import { nameOf, Threads, waitsInWords } from '#kit';
import { nextInWords, takenInWords } from './accessWords';
import { createScene, type ProgramScene, type RunResult } from './createScene';
import { showPython } from './evaluate';
import type { Place, Program } from './Program';

/** How a thread is doing at a moment of a run. */
export interface ThreadView {
  /** A, B or C */
  readonly letter: string;
  readonly name: string;
  readonly state: 'ready' | 'blocked' | 'ended' | 'failed';
  /** `A2`, the step that it takes next; its words say it as an order: `write 1 to counter`. */
  readonly next: { readonly name: string; readonly at: Place; readonly words: string } | undefined;
  readonly locals: readonly { readonly name: string; readonly value: string }[];
  /** Why it cannot go on, or what it has ended with. */
  readonly note: string | undefined;
}

export interface StepView {
  /** `A2` */
  readonly name: string;
  readonly thread: number;
  /** `deposit writes 1 to counter` */
  readonly words: string;
}

/** A run after some steps. */
export interface RunView {
  /** The steps that were taken: those of the schedule, as far as the threads can follow it. */
  readonly schedule: readonly number[];
  readonly steps: readonly StepView[];
  readonly threads: readonly ThreadView[];
  readonly variables: readonly { readonly name: string; readonly value: string }[];
  readonly locks: readonly { readonly name: string; readonly holder: string | undefined }[];
  /** How it ended, when nobody can take a step. */
  readonly end: { readonly right: boolean; readonly words: string } | undefined;
}

/** How many steps a run in the page may have: one that goes on and on stops somewhere. */
export const MOST_STEPS = 300;

/** Runs a program from its start, under a schedule, as far as it can be followed. Pure: nothing is kept between calls. */
export function viewAt(program: Program, schedule: readonly number[]): RunView {
  let scene = createScene(program);
  const threads = new Threads<RunResult>(() => {
    scene = createScene(program);
    return scene;
  });
  const steps: StepView[] = [];
  for (const thread of schedule.slice(0, MOST_STEPS)) {
    if (!threads.isReady(thread)) break;
    const { name, access } = threads.step(thread);
    const value = scene.memory.cells.get(access.place.name)?.peek();
    const who = program.threads[thread]?.name;
    steps.push({ name, thread, words: `${who} ${takenInWords(access, value)}` });
  }
  return {
    schedule: threads.steps.map(({ thread }) => thread),
    steps,
    threads: program.threads.map((_, index) => threadView(program, threads, scene, index)),
    variables: Array.from(scene.memory.cells, ([name, cell]) => {
      return { name, value: showPython(cell.peek()) };
    }),
    locks: Array.from(scene.memory.locks, ([name, { holder }]) => ({ name, holder })),
    end: endOf(threads),
  };
}

function endOf(threads: Threads<RunResult>): RunView['end'] {
  if (threads.ready().length > 0) return undefined;
  const waits = waitsInWords(threads);
  if (waits.length > 0) return { right: false, words: `Deadlock: ${waits.join('; ')}.` };
  const { wrong } = threads.result();
  return wrong === null
    ? { right: true, words: 'All threads have ended, and what was asserted holds.' }
    : { right: false, words: `All threads have ended, and ${wrong}.` };
}

function threadView(
  program: Program,
  threads: Threads<RunResult>,
  scene: ProgramScene,
  index: number,
): ThreadView {
  const letter = nameOf(index);
  const cursor = scene.cursors[index];
  const access = threads.next(index);
  const wait = threads.waits().find(({ thread }) => thread === letter);
  const at = cursor?.at;
  const name = `${letter}${threads.stepsOf(index) + 1}`;
  const own = { letter, name: program.threads[index]?.name ?? letter };
  const locals = Array.from(cursor?.locals ?? [], ([local, value]) => {
    return { name: local, value: showPython(value) };
  });
  if (access === undefined || at === undefined) {
    const note = cursor?.raised;
    return { ...own, state: note ? 'failed' : 'ended', next: undefined, locals, note };
  }
  const next = { name, at, words: nextInWords(access) };
  if (wait === undefined) return { ...own, state: 'ready', next, locals, note: undefined };
  const holder = wait.holder === letter ? 'it holds it itself' : `${wait.holder} holds it`;
  return {
    ...own,
    state: 'blocked',
    next,
    locals,
    note: `waits for ${access.place.name}: ${holder}`,
  };
}
