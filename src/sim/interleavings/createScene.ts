import { Cell, Lock, type Scene } from '#kit';
import { isTrue, Raised } from './evaluate';
import type { Program, Value } from './Program';
import { type Cursor, type Memory, runThread, valueAtEnd } from './runThread';

/** What came of a run in which all threads have ended. */
export interface RunResult {
  readonly memory: Readonly<Record<string, Value>>;
  /** The assertion that does not hold, or what a thread has ended with; null when all is well. */
  readonly wrong: string | null;
}

/** A program ready to run, with all that can be looked at. */
export interface ProgramScene extends Scene<RunResult> {
  readonly memory: Memory;
  readonly cursors: readonly Cursor[];
}

export function createScene(program: Program): ProgramScene {
  const memory: Memory = {
    cells: new Map(program.variables.map(({ name, value }) => [name, new Cell(name, value)])),
    locks: new Map(program.locks.map((name) => [name, new Lock(name)])),
  };
  const cursors = program.threads.map(
    (): Cursor => ({ at: undefined, locals: new Map(), raised: undefined, idle: 0 }),
  );
  const threads = program.threads.map(({ body }, index) =>
    runThread(body, memory, cursors[index] as Cursor),
  );
  const result = (): RunResult => ({
    memory: Object.fromEntries(
      Array.from(memory.cells, ([name, cell]) => [name, cell.peek()] as const),
    ),
    wrong: whatIsWrong(program, memory, cursors),
  });
  return { threads, result, memory, cursors };
}

function whatIsWrong(
  { threads, claims }: Program,
  memory: Memory,
  cursors: readonly Cursor[],
): string | null {
  const failed = cursors.findIndex(({ raised }) => raised !== undefined);
  if (failed >= 0) return `${threads[failed]?.name} ended with ${cursors[failed]?.raised}`;
  for (const { condition, text } of claims) {
    try {
      if (!isTrue(valueAtEnd(condition, memory))) return `\`${text}\` does not hold`;
    } catch (error) {
      if (!(error instanceof Raised)) throw error;
      return `\`${text}\` ended with ${error.message}`;
    }
  }
  return null;
}
