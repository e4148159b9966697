import { everyCut, everyList, text } from '#kit';
import { type ByteSource, DiskFile } from './DiskFile';

interface Reader {
  read(count: number): Uint8Array;
  readLine(): string | undefined;
}

export type Move = 'read 1' | 'read 2' | 'read 5' | 'a line';

/**
 * Plays every list of up to three moves, with blocks of 1, 3 and 64 bytes, on a file whose calls are cut short nowhere, once
 * anywhere, twice anywhere, and after each byte. Says what goes wrong in the shortest that fails.
 */
export function readerProblem(
  makeReader: (source: ByteSource, blockSize: number) => Reader,
  content: Uint8Array,
  moves: readonly Move[],
  allowed: 'few calls' | 'any number of calls',
): string | undefined {
  for (const length of [1, 2, 3]) {
    for (const cuts of everyCut(content.length)) {
      for (const blockSize of [64, 3, 1]) {
        for (const list of everyList(moves, length)) {
          const file = new DiskFile(content, cuts);
          const expected = new Expected(content, cuts, blockSize);
          const reader = makeReader(file, blockSize);
          const most = () => (allowed === 'few calls' ? expected.calls : Number.POSITIVE_INFINITY);
          const problem = play(reader, list, expected, () => file.asked.length - most());
          if (!problem) continue;
          const short =
            cuts.length > 0
              ? `short reads that end behind byte ${cuts.join(' and ')}`
              : 'no short read';
          return `the shortest case that fails: the file ${JSON.stringify(text(content))}, ${content.length} bytes; ${short}; blocks of ${blockSize}; ${list.join(', ')}. ${problem}`;
        }
      }
    }
  }
  return undefined;
}

/** What the text of the exercise says: a place in the file, and a place up to which calls have read. */
class Expected {
  calls = 0;
  #at = 0;
  #read = 0;

  constructor(
    readonly content: Uint8Array,
    readonly cuts: readonly number[],
    readonly blockSize: number,
  ) {}

  move(move: Move): string {
    if (move !== 'a line') return this.#take(this.#at + Number(move.slice(5)));
    const newline = this.content.indexOf(10, this.#at);
    if (newline === -1) {
      const rest = this.#take(Number.POSITIVE_INFINITY, true);
      return rest === '' ? 'undefined' : rest;
    }
    const line = this.#take(newline + 1, true);
    return line.slice(0, -1);
  }

  #take(wanted: number, asText = false): string {
    while (this.#read < wanted && this.#call());
    const taken = this.content.slice(this.#at, Math.min(wanted, this.content.length));
    this.#at = Math.min(wanted, this.content.length);
    return asText ? text(taken) : `[${[...taken]}]`;
  }

  #call(): boolean {
    this.calls += 1;
    const before = this.#read;
    const cut = this.cuts.find((one) => one > before) ?? this.content.length;
    this.#read = Math.min(cut, before + this.blockSize, this.content.length);
    return this.#read > before;
  }
}

function play(
  reader: Reader,
  moves: readonly Move[],
  expected: Expected,
  callsTooMany: () => number,
): string | undefined {
  for (const [index, move] of moves.entries()) {
    const wanted = expected.move(move);
    // A line that begins in the middle of a character: nothing is said about that.
    if (wanted.includes('\uFFFD')) return undefined;
    const got =
      move === 'a line'
        ? String(reader.readLine())
        : `[${[...reader.read(Number(move.slice(5)))]}]`;
    const which = `Move ${index + 1} (${move})`;
    if (got !== wanted)
      return `${which} should give ${JSON.stringify(wanted)}, and gave ${JSON.stringify(got)}`;
    if (callsTooMany() > 0)
      return `${which}: so far ${expected.calls} calls are enough, and there were ${expected.calls + callsTooMany()}`;
  }
  return undefined;
}
