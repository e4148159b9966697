import { settle } from '#kit';
import type { FetchUser } from './Deps';
import { type End, HeldDeps } from './HeldDeps';

/**
 * Promises hand their results on in microtasks, some for each `await` on the way. Forty are enough for any sensible answer; most have
 * what is `wanted` after a few.
 */
export async function letAllGoOn(isAsWanted: () => boolean = () => false): Promise<void> {
  for (let round = 0; round < 5 && !isAsWanted(); round += 1) await settle(8);
}

/** One call from its begin to its end, or to where it stands when the script is over. */
interface Played {
  /** What it had done: during the call itself, when all had gone on, after each promise that ended, at last. */
  readonly stories: readonly string[];
  readonly deps: HeldDeps;
}

/** Calls it once, with deps that follow the script. `wanted` are the stories of who did it right. */
export async function play(
  fetchUser: FetchUser,
  script: readonly End[],
  wanted: readonly string[] = [],
): Promise<Played> {
  const deps = new HeldDeps(script);
  deps.begin(fetchUser);
  const stories = [deps.story];
  const goOn = async () => {
    await letAllGoOn(() => deps.story === wanted[stories.length]);
    stories.push(deps.story);
  };
  await goOn();
  while (deps.canEnd) {
    deps.end();
    await goOn();
  }
  // Whoever has ended as wanted does nothing more.
  await settle(8);
  stories.push(deps.story);
  return { stories, deps };
}

/** `connect` of the call `connect()`. */
export const nameOf = (call: string | undefined): string => call?.replace(/\(.*/, '') ?? '';
