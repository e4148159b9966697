/**
 * @belief The engine can do it for me.
 * @fails Run to the first await > is an ordinary function
 * @tell It works, where there is an engine that has `async`. Here there is none: that is what you are to build.
 */
import type { Deps } from '../support/Deps';

export async function compiledFetchUser(deps: Deps): Promise<string> {
  const connection = await deps.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await deps.ask(connection, attempt);
      } catch (error) {
        if (attempt === 3) throw error;
      }
      await deps.pause(attempt);
    }
  } finally {
    await deps.close(connection);
  }
}
