import { lineIn, type PartError } from './LoopFiles';
import type { Origin } from './record/Frames';

/** `Error: the shop is closed` */
function headline(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message === '' ? error.name : `${error.name}: ${error.message.split('\n')[0]}`;
}

/** A sentence or two about an exception that came out of the program. `origins`: its way through the program, innermost first. */
export function raisedMessage(
  error: unknown,
  origins: readonly Origin[],
  own: readonly string[],
): string {
  const [first, ...callers] = origins;
  const way = first
    ? ` It was raised at line ${place(first)}${callers
        .slice(0, 4)
        .map((caller) => `, called from line ${place(caller)}`)
        .join('')}.`
    : '';
  return `\`${headline(error)}\` ended the program.${way}${ofOwnPart(error, own)}`;
}

function place({ line, function: name }: Origin): string {
  return name === 'module' ? String(line) : `${line} in \`${name}\``;
}

/** What the loop is meant to raise (`CancelledError`) has a class of its own; an error of the language's shows a mistake. */
const languages = [Error, TypeError, ReferenceError, RangeError, SyntaxError];

/** Where an exception comes from, when that is the reader's own part of the loop. */
function ofOwnPart(error: unknown, own: readonly string[]): string {
  const isMistake = languages.some((one) => error instanceof Error && error.constructor === one);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const innermost = /(program|loop\/([\w-]+))\.ts:\d+/.exec(stack)?.[2];
  if (!isMistake || innermost === undefined || !own.includes(innermost)) return '';
  const line = lineIn(error, `loop/${innermost}.ts`);
  return ` It was thrown in your own code of the exercise \`${innermost}\`${line === undefined ? '' : `, line ${line}`}.`;
}

/** A part of the loop cannot be loaded: whose it is, and what is wrong with it. */
export function brokenPart({ path, message }: PartError, own: readonly string[]): string {
  const slug = /^loop\/([\w-]+)\.ts$/.exec(path)?.[1];
  if (slug !== undefined && own.includes(slug))
    return `Your code of the exercise \`${slug}\` cannot be a part of the loop: ${message}. Run that exercise again, or watch the reference loop.`;
  return `The file \`${path}\` of the loop cannot be loaded: ${message}.`;
}

/** Something holds the loop, and the run was ended from outside. */
export function endlessMessage(seconds: number, own: readonly string[]): string {
  const parts = own.map((slug) => `\`${slug}\``).join(', ');
  const whose = parts ? ` It may also be your own code of ${parts}.` : '';
  return `The loop was held for ${seconds} seconds, so the run was ended. Something never gives control back: a loop without an end, or a callback that calls itself.${whose}`;
}

/** What CPython says as "coroutine 'sleep' was never awaited". */
export function forgottenCoroutine(text: string): string {
  return `${text} made a coroutine, and nobody runs it. Write yield* ${text} to wait for it.`;
}
