import { type Choose, Machine } from './Machine';

/** How much of a story is told: its end. */
const MOST_LINES = 16;

/** Plays a scene on a machine, and says what has gone wrong. */
export type Scene = (machine: Machine) => string | undefined;

/**
 * Plays a scene under every schedule in which a thread gives way up to so many times where it could have gone on, those with the
 * fewest switches first. Says what goes wrong in the first that fails, and what has happened before. Most races need one
 * switch or two (M. Musuvathi and S. Qadeer, Iterative Context Bounding, PLDI 2007).
 */
export function everySwitch(scene: Scene, atMost = 2): string | undefined {
  /** Choices up to the last switch; after it whoever runs goes on. */
  let paths: number[][] = [[]];
  for (let switches = 0; switches <= atMost; switches += 1) {
    const next: number[][] = [];
    for (const path of paths) {
      const counts: number[] = [];
      const choose: Choose = (count) => {
        counts.push(count);
        return path[counts.length - 1] ?? 0;
      };
      const problem = problemOf(scene, choose);
      if (problem) return problem;
      if (switches < atMost) next.push(...switchedOnceMore(path, counts));
    }
    paths = next;
  }
  return undefined;
}

/** What goes wrong when nobody gives way without having to. */
export function once(scene: Scene): string | undefined {
  return problemOf(scene, () => 0, 'What happened before');
}

function problemOf(scene: Scene, choose: Choose, lead = 'The shortest schedule that fails') {
  const machine = new Machine({ choose });
  const problem = scene(machine);
  if (!problem) return undefined;
  const { story } = machine;
  const told = story.length > MOST_LINES ? ['…', ...story.slice(-MOST_LINES)] : story;
  return `${problem}. ${lead}: ${told.join(' | ')}`;
}

function switchedOnceMore(path: readonly number[], counts: readonly number[]): number[][] {
  const paths: number[][] = [];
  for (let at = path.length; at < counts.length; at += 1) {
    const before = Array.from({ length: at }, (_, n) => path[n] ?? 0);
    for (let choice = 1; choice < (counts[at] ?? 0); choice += 1) paths.push([...before, choice]);
  }
  return paths;
}
