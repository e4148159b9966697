import type { FetchUser } from './Deps';
import type { End } from './HeldDeps';
import { nameOf, play } from './play';

/** What a call does instead of keeping a promise: a plain value for one that would answer, a throw for one that would fail. */
const AT_ONCE: Readonly<Record<End, End>> = {
  answers: 'is there',
  fails: 'throws',
  'is there': 'is there',
  throws: 'throws',
};

/** Every script of promises that answer and fail, to the end of `fetchUser`. The shortest come first. */
async function everyScriptOfPromises(fetchUser: FetchUser): Promise<End[][]> {
  const whole: End[][] = [];
  const scripts: End[][] = [[]];
  // What is appended here is visited later by the same loop.
  for (const script of scripts) {
    const { deps } = await play(fetchUser, script);
    if (deps.outcome !== 'is under way') whole.push(script);
    else scripts.push([...script, 'answers'], [...script, 'fails']);
  }
  return whole;
}

/** The script, and all that differ from it in one call, which is over at once. */
function withACallThatIsOverAtOnce(script: readonly End[]): End[][] {
  const over = [...script.keys()].map((place) =>
    script.map((end, n) => (n === place ? AT_ONCE[end] : end)),
  );
  return [[...script], ...over];
}

/**
 * Holds a function against `fetchUser`, under every script: all ways in which its calls can answer and fail, with none or one of
 * them over at once. Says what is different under the shortest script in which something is, or nothing.
 */
export async function scriptProblem(
  fetchUser: FetchUser,
  yours: FetchUser,
): Promise<string | undefined> {
  const scripts = await everyScriptOfPromises(fetchUser);
  for (const script of scripts.flatMap(withACallThatIsOverAtOnce)) {
    const { stories: wanted, deps } = await play(fetchUser, script);
    const { stories: got } = await play(yours, script, wanted);
    const at = wanted.findIndex((story, n) => story !== got[n]);
    if (at < 0) continue;
    const ends = script.map((end, n) => `${nameOf(deps.calls[n])} ${end}`);
    const when = at === 0 ? 'During the call itself' : 'Then';
    return `the shortest script under which something is different: ${ends.join(', ')}. ${when}, fetchUser has ${wanted[at]}; yours has ${got[at] ?? got.at(-1)}`;
  }
  return undefined;
}
