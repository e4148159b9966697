import { settle } from '#kit';
import type { FetchUser } from './Deps';
import { type End, HeldDeps } from './HeldDeps';
import { letAllGoOn, nameOf } from './play';

type Name = 'A' | 'B';
const NAMES = ['A', 'B'] as const;

/** Every order of so many events of A and so many of B. */
function everyOrder(a: number, b: number): Name[][] {
  const inA = a > 0 ? everyOrder(a - 1, b).map((rest): Name[] => ['A', ...rest]) : [];
  const inB = b > 0 ? everyOrder(a, b - 1).map((rest): Name[] => ['B', ...rest]) : [];
  return a + b === 0 ? [[]] : [...inA, ...inB];
}

/**
 * Two calls at once, each with its own script of promises, in every order in which these can end. Says in which of them a call
 * does something else than `fetchUser`, or nothing.
 */
export async function orderProblem(
  fetchUser: FetchUser,
  yours: FetchUser,
  scripts: Readonly<Record<Name, readonly End[]>>,
): Promise<string | undefined> {
  for (const order of everyOrder(scripts.A.length, scripts.B.length)) {
    const both = (): Record<Name, HeldDeps> => ({
      A: new HeldDeps(scripts.A, 'A'),
      B: new HeldDeps(scripts.B, 'B'),
    });
    const wanted = both();
    const got = both();
    for (const name of NAMES) {
      wanted[name].begin(fetchUser);
      got[name].begin(yours);
    }
    const isAsWanted = () => NAMES.every((name) => got[name].story === wanted[name].story);
    await letAllGoOn(isAsWanted);

    const passed: string[] = [];
    for (const name of order) {
      passed.push(`${name}'s ${nameOf(wanted[name].calls.at(-1))} ends`);
      wanted[name].end();
      got[name].end();
      // The true one needs a few microtasks itself.
      await settle(8);
      await letAllGoOn(isAsWanted);
      const other = NAMES.find((one) => got[one].story !== wanted[one].story);
      if (other)
        return `two calls, A and B; ${passed.join(', ')}. Then fetchUser of ${other} has ${wanted[other].story}; yours has ${got[other].story}`;
    }
  }
  return undefined;
}
