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
 * all. Those with the fewest moves out of the usual order come first. Says what goes wrong in the first that fails.
 */
export async function explore(
  setUp: (computer: Computer) => Scene,
  { kills = 0 }: { readonly kills?: number } = {},
): Promise<string | undefined> {
  for (let path: number[] | undefined = []; path; ) {
    const choices: number[] = [];
    const taken: number[] = [];
    const moves: string[] = [];
    const problem = await play(
      setUp,
      kills,
      (count) => {
        const choice = path?.[taken.length] ?? 0;
        choices.push(count);
        taken.push(choice);
        return choice;
      },
      moves,
    );
    if (problem)
      return `${problem}. The schedule: ${moves.join(', ') || 'nothing has happened yet'}`;
    path = nextPath(taken, choices);
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

/** The path behind this one, when all paths are tried in order; nothing behind the last. */
function nextPath(path: readonly number[], choices: readonly number[]): number[] | undefined {
  for (let at = path.length - 1; at >= 0; at -= 1) {
    const next = (path[at] ?? 0) + 1;
    if (next < (choices[at] ?? 0)) return [...path.slice(0, at), next];
  }
  return undefined;
}
