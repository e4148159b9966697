import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoopEvent } from '../LoopEvent';
import type { LoopTrace } from '../LoopTrace';
import { orders } from '../samples/orders';
import { type Act, runToy } from '../samples/toyLoop';
import { toyProgram } from '../samples/toyProgram';
import { alignSteps } from './alignSteps';
import { firstDifference } from './firstDifference';
import { longestCommon } from './longestCommon';

const toy = (...acts: Act[]) => runToy(acts);
const other = (trace: LoopTrace): LoopTrace => ({ ...trace, engine: 'reader', title: 'Your loop' });

describe('alignSteps', () => {
  it('lays a trace beside itself step by step', () => {
    const joint = alignSteps(orders, orders);
    expect(joint.map(({ a }) => a)).toEqual([...orders.events.keys()]);
    expect(joint.every(({ a, b }) => a === b)).toBe(true);
  });

  it('goes through every step of both and never back, whatever the programs', () => {
    fc.assert(
      fc.property(toyProgram, toyProgram, (one, two) => {
        const [a, b] = [runToy(one), runToy(two)];
        const joint = alignSteps(a, b);
        for (const [side, trace] of [
          ['a', a],
          ['b', b],
        ] as const) {
          const steps = joint.map((step) => step[side]);
          expect([...new Set(steps)]).toEqual([...trace.events.keys()]);
          expect(steps).toEqual([...steps].sort((x, y) => x - y));
        }
      }),
    );
  });

  it('sets the same prints beside each other, over whatever lies between', () => {
    const a = toy(['print', 'one'], ['print', 'two']);
    const b = toy(['print', 'one'], ['pause'], ['pause'], ['print', 'two']);
    const same = alignSteps(a, b).filter((step) => step.same);
    const printed = same.flatMap(({ a: at, b: beside }) => {
      const [left, right] = [a.events[at], b.events[beside]];
      return left?.type === 'print' && right?.type === 'print' ? [[left.text, right.text]] : [];
    });
    expect(printed).toEqual([
      ['one', 'one'],
      ['two', 'two'],
    ]);
  });
});

describe('firstDifference', () => {
  it('finds none between a run and itself, whatever the program', () => {
    fc.assert(
      fc.property(toyProgram, (acts) => {
        const trace = runToy(acts);
        expect(firstDifference(trace, other(trace))).toBeUndefined();
      }),
    );
  });

  it('says who prints what, and what the other does instead', () => {
    const a = toy(['sleep', 0.1], ['print', 'done'], ['sleep', 0.1]);
    const b = other(toy(['sleep', 0.1], ['sleep', 0.1]));
    expect(firstDifference(a, b)).toMatchObject({
      kind: 'output',
      at: 0.1,
      sentence: 'At 0.1 s the reference loop prints `done`; your loop prints nothing more.',
    });
  });

  it('says when the same line is printed at two times', () => {
    const at = (delay: number) => toy(['sleep', delay], ['print', 'done']);
    expect(firstDifference(at(0.1), other(at(0.2)))).toMatchObject({
      kind: 'time',
      sentence: 'The reference loop prints `done` at 0.1 s; your loop prints it at 0.2 s.',
    });
  });

  it('says how two runs end that print the same', () => {
    const a = toy(['print', 'one']);
    const end: LoopEvent = { type: 'end', reason: 'deadlock', message: 'Nothing is ready.' };
    const b = other({ ...a, events: [...a.events.slice(0, -1), end] });
    expect(firstDifference(a, b)).toMatchObject({
      kind: 'end',
      sentence:
        'Both print the same, and end differently: the reference loop has finished; your loop has not finished. Nothing is ready.',
    });
  });

  it('says whose turn it is where only the order of the steps differs', () => {
    const a = toy(['spawn', [['pause']]], ['spawn', [['pause']]], ['join']);
    const b = toy(['spawn', [['pause']]], ['pause'], ['spawn', [['pause']]], ['join']);
    expect(firstDifference(a, other(b))).toMatchObject({ kind: 'order', at: 0 });
  });
});

describe('longestCommon', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });

  it('pairs equal items in their order, and as many as there can be', () => {
    const most = (a: readonly string[], b: readonly string[]): number => {
      const [one, ...restA] = a;
      const [two, ...restB] = b;
      if (one === undefined || two === undefined) return 0;
      return one === two ? 1 + most(restA, restB) : Math.max(most(restA, b), most(a, restB));
    };
    fc.assert(
      fc.property(word, word, (a, b) => {
        const pairs = longestCommon(a, b);
        expect(pairs.every(([i, j]) => a[i] === b[j])).toBe(true);
        for (const [index, [i, j]] of pairs.slice(1).entries()) {
          const [beforeI, beforeJ] = pairs[index] ?? [-1, -1];
          expect(i > beforeI && j > beforeJ).toBe(true);
        }
        expect(pairs).toHaveLength(most(a, b));
      }),
    );
  });
});
