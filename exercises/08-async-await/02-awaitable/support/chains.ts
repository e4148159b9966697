import { everyList, settle } from '#kit';
import type { Settling } from './Settling';

/** What a callback of `then` does. `none`: there is no callback. */
export type Does =
  | 'none'
  | 'gives a value'
  | 'throws'
  | 'gives a thenable'
  | 'gives a failing thenable';

const DOES: readonly Does[] = [
  'none',
  'gives a value',
  'throws',
  'gives a thenable',
  'gives a failing thenable',
];

/** How a chain begins, and what both callbacks of each `then` do. */
export interface Chain {
  readonly begin: 'resolve' | 'reject';
  readonly links: readonly { readonly value: Does; readonly error: Does }[];
}

const LINKS = DOES.flatMap((value) => DOES.map((error) => ({ value, error })));
/** Of two links, the second one tells what the first has given. */
const LAST = [
  { value: 'none', error: 'none' },
  { value: 'gives a value', error: 'throws' },
  { value: 'throws', error: 'gives a value' },
] as const;

/** All chains of one link, and many of two. */
export const everyChain: readonly Chain[] = (['resolve', 'reject'] as const).flatMap((begin) => [
  ...LINKS.map((link) => ({ begin, links: [link] })),
  ...LINKS.flatMap((link) => LAST.map((last) => ({ begin, links: [link, last] }))),
]);

/** How a chain reads: `reject; then: on a value none, on an error throws`. */
export function inWords({ begin, links }: Chain): string {
  const words = links.map(({ value, error }) => `then: on a value ${value}, on an error ${error}`);
  return [begin, ...words].join('; ');
}

/** What a thenable does with the two functions that it is given. */
export type Then = (resolve: (value: unknown) => void, reject: (error: unknown) => void) => void;

/** An object that can be waited for, and nothing more. */
export function thenable(then: Then): PromiseLike<string> {
  return { then } as PromiseLike<string>;
}

/** All lists of up to three things that a thenable may do in its `then`. */
export type Act = 'resolve' | 'reject' | 'throw' | 'resolve with a thenable';
export const everyThen: readonly (readonly Act[])[] = [0, 1, 2, 3].flatMap((length) =>
  everyList<Act>(['resolve', 'reject', 'throw', 'resolve with a thenable'], length),
);

/** A thenable that does these things, one after the other. After a `throw` nothing follows. */
export function thenableThat(acts: readonly Act[]): PromiseLike<string> {
  return thenable((resolve, reject) => {
    for (const [at, act] of acts.entries()) {
      if (act === 'resolve') resolve(`row ${at}`);
      if (act === 'reject') reject(`fault ${at}`);
      if (act === 'resolve with a thenable') resolve(thenable((give) => give(`inner row ${at}`)));
      if (act === 'throw') throw `error ${at}`;
    }
  });
}

function callback(does: Does, called: string[]): ((came: unknown) => unknown) | undefined {
  if (does === 'none') return undefined;
  return (came) => {
    called.push(`called with ${came}`);
    if (does === 'throws') throw 'an error of the callback';
    if (does === 'gives a thenable') return thenable((resolve) => resolve('of a thenable'));
    if (does === 'gives a failing thenable')
      return thenable((_, reject) => reject('of a thenable'));
    return 'a value';
  };
}

/** Which callbacks of the chain were called, and how it ended. */
export async function liveChain(
  deferred: Settling<unknown>,
  { begin, links }: Chain,
): Promise<readonly string[]> {
  const lines: string[] = [];
  let last: PromiseLike<unknown> = deferred;
  for (const { value, error } of links) {
    last = last.then(callback(value, lines), callback(error, lines));
  }
  deferred[begin]('the first');
  lines.push(await endOf(last));
  return lines;
}

/** How it has ended, when all have gone on that can. */
export async function endOf(awaited: PromiseLike<unknown>): Promise<string> {
  let end = 'is pending';
  awaited.then(
    (value) => {
      end = `gives ${isThenable(value) ? 'a thenable' : value}`;
    },
    (error: unknown) => {
      end = `fails with ${error}`;
    },
  );
  await settle(30);
  return end;
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value;
}
