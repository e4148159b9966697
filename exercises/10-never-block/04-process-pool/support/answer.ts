import { Segfault } from './jobs';
import type { Call } from './Launcher';
import { dumps, loads } from './pickle';

/** What a process makes of a message: its answer, or nothing when the process dies of it. This is the worker's side. */
export function answer(message: Uint8Array): Uint8Array | undefined {
  try {
    const { fn, items } = loads(message) as Call;
    return dumps({ results: items.map((item) => fn(item)) });
  } catch (error) {
    if (error instanceof Segfault) return undefined;
    // Also what `dumps` says of a result that has no way back.
    return dumps({ error: error instanceof Error ? error : new Error(String(error)) });
  }
}
