import { everyList } from '#kit';
import type { Coroutine, Handlers, Request } from './Coroutine';

/** One line of a program. Each program is a list of them, and returns the last thing that it has got. */
export type Line =
  | 'ask'
  | 'try broken'
  | 'try broken, ask in catch'
  | 'broken, ask in finally'
  | 'try unknown'
  | 'throw';

const LINES: readonly Line[] = [
  'ask',
  'try broken',
  'try broken, ask in catch',
  'broken, ask in finally',
  'try unknown',
  'throw',
];

/** All programs of up to three lines, the short ones first. */
export const everyProgram: readonly (readonly Line[])[] = [0, 1, 2, 3].flatMap((length) =>
  everyList(LINES, length),
);

/** A way to come by the answer to a request. */
export type Ask = (request: Request) => Coroutine<unknown>;

/** The program as a coroutine, which writes into `diary` what it lives through. */
export function* play(
  program: readonly Line[],
  ask: Ask,
  diary: (line: string) => void,
): Coroutine<unknown> {
  let got: unknown = 'nothing';
  function* request(type: string, line: number): Coroutine<void> {
    got = yield* ask({ type, line });
    diary(`got ${got}`);
  }
  function* tried(type: string, line: number): Coroutine<boolean> {
    try {
      yield* request(type, line);
      return true;
    } catch (error) {
      diary(`caught ${shown(error)}`);
      return false;
    }
  }
  for (const [line, action] of program.entries()) {
    if (action === 'ask') yield* request('row', line);
    if (action === 'try broken') yield* tried('broken', line);
    if (action === 'try unknown') yield* tried('unknown', line);
    if (action === 'try broken, ask in catch' && !(yield* tried('broken', line))) {
      yield* request('row', line);
    }
    if (action === 'broken, ask in finally') {
      try {
        yield* request('broken', line);
      } finally {
        yield* request('row', line);
      }
    }
    if (action === 'throw') throw new Error(`of line ${line}`);
  }
  return got;
}

/** The handlers of these programs: they write down who asks them. There is none for `unknown`. */
export function handlersFor(diary: (line: string) => void): Handlers {
  return {
    row({ line }) {
      diary(`row is asked by line ${line}`);
      return `row ${line}`;
    },
    broken({ line }) {
      diary(`broken is asked by line ${line}`);
      throw new Error(`no answer to line ${line}`);
    },
  };
}

/** An error, for comparing: of an unknown type, the message may have any words, if the type is among them. */
export function shown(error: unknown): string {
  return error instanceof Error && error.message.includes('unknown')
    ? 'an Error about unknown'
    : `${error}`;
}

/** A program that yields nothing: it calls the handlers itself, as an ordinary function does. */
export function callItself(handlers: Handlers): Ask {
  // biome-ignore lint/correctness/useYield: that is the point
  return function* (request) {
    const handler = handlers[request.type];
    if (!handler) throw new Error(`unknown request ${request.type}`);
    return handler(request);
  };
}

/** A program that yields what it asks for. */
export const yieldIt: Ask = function* (request) {
  return yield request;
};
