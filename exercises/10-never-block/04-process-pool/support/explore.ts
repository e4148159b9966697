import { settle } from '#kit';
import { Computer } from './Computer';

/** What is played, and what is looked at. */
export interface Scene {
  /** After each move: what is wrong by now. */
  readonly look?: () => string | undefined;
  /** When one process is about to be killed. */
  readonly beforeKill?: () => void;
  /** When no process has anything to do any more: what is wrong. */
  readonly end: () => string | undefined;
}

/**
 * Plays a scene under every schedule: at each moment, any process that has something to do may go on, or be killed, so many times in
 * all. First all go on in their order; then one move is another one, then two. Says what goes wrong in the first that fails.
 */
export async function explore(
  setUp: (computer: Computer) => Scene,
  { kills = 0 }: { readonly kills?: number } = {},
): Promise<string | undefined> {
  for (let paths: number[][] = [[]]; paths.length > 0; ) {
    const next: number[][] = [];
    for (const path of paths) {
      const counts: number[] = [];
      const moves: string[] = [];
      const choose = (count: number) => {
        counts.push(count);
        return path[counts.length - 1] ?? 0;
      };
      const problem = await play(setUp, kills, choose, moves);
      if (problem) return `${problem}. The schedule: ${moves.join(', ') || 'nothing has happened'}`;
      next.push(...withOneMore(path, counts));
    }
    paths = next;
  }
  return undefined;
}

async function play(
  setUp: (computer: Computer) => Scene,
  kills: number,
  choose: (count: number) => number,
  moves: string[],
): Promise<string | undefined> {
  const computer = new Computer();
  let killsLeft = kills;
  try {
    const scene = setUp(computer);
    for (let move = 0; move < 14; move += 1) {
      await settle(20);
      const problem = scene.look?.();
      if (problem) return problem;
      const busy = computer.busy();
      if (busy.length === 0) break;
      const choice = choose(killsLeft > 0 ? busy.length * 2 : busy.length);
      const process = busy[choice % busy.length];
      if (!process) break;
      if (choice < busy.length) {
        const isExit = typeof process.pipe[0] === 'number';
        moves.push(`process ${process.number} ${isExit ? 'exits' : 'works off its message'}`);
        process.goOn();
      } else {
        moves.push(`process ${process.number} is killed`);
        killsLeft -= 1;
        scene.beforeKill?.();
        process.die(-9);
      }
    }
    await settle(20);
    return scene.end();
  } catch (error) {
    return `An exception came out of the pool: ${error}`;
  }
}

/** The paths that go on as this one and then take one other move. */
function withOneMore(path: readonly number[], counts: readonly number[]): number[][] {
  return counts.flatMap((count, at) => {
    if (at < path.length) return [];
    const before = Array.from({ length: at }, (_, n) => path[n] ?? 0);
    return Array.from({ length: count - 1 }, (_, n) => [...before, n + 1]);
  });
}
