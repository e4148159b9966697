import { everyList } from '#kit';

/**
 * What a coroutine does: a bare `yield`; wait for the row, a future that has its result at the beginning of pass 2; wait for
 * the price, a function that waits for nothing.
 */
export type Action = 'turn' | 'row' | 'price';

export type Script = readonly Action[];

const ACTIONS: readonly Action[] = ['turn', 'row', 'price'];

/** All pairs of scripts with three actions at most, four in both, the shortest first. */
export function everyPair(): (readonly [a: Script, b: Script])[] {
  const scripts = [0, 1, 2, 3].flatMap((length) => everyList(ACTIONS, length));
  const pairs = scripts.flatMap((a) => scripts.map((b) => [a, b] as const));
  const actions = ([a, b]: readonly [Script, Script]) => a.length + b.length;
  return pairs.filter((pair) => actions(pair) <= 4).sort((p, q) => actions(p) - actions(q));
}

/** What two coroutines do in each pass: `A0 B0`, they begin; `A1`, A has done its first action. */
export function passesOf(a: Script, b: Script): string[] {
  const coroutines = [
    { name: 'A', script: a, at: 0 },
    { name: 'B', script: b, at: 0 },
  ];
  let ready = coroutines;
  let waiting: typeof coroutines = [];
  const passes: string[] = [];
  for (let pass = 1; ready.length > 0 || waiting.length > 0; pass += 1) {
    // In pass 2 the row comes before anybody else has a turn, so those who waited for it are first in pass 3.
    const next = pass === 2 ? waiting.splice(0) : [];
    const lines: string[] = [];
    for (const one of ready) {
      lines.push(`${one.name}${one.at}`);
      for (;;) {
        const action = one.script[one.at];
        if (action === undefined) break;
        one.at += 1;
        if (action === 'turn') next.push(one);
        else if (action === 'row' && pass < 2) waiting = [...waiting, one];
        else {
          lines.push(`${one.name}${one.at}`);
          continue;
        }
        break;
      }
    }
    passes.push(lines.join(' '));
    ready = next;
  }
  return passes;
}
