import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLoop } from './LoopMemory';
import type { LoopTrace } from './LoopTrace';
import { openPlayback } from './openPlayback';
import { reduceLoop } from './reduceLoop';
import { orders } from './samples/orders';
import { type Act, runToy } from './samples/toyLoop';
import { toyProgram } from './samples/toyProgram';

/** Tasks that sleep, pause and print, until there are ten thousand steps. */
function longTrace(): LoopTrace {
  const worker: Act[] = Array.from({ length: 80 }, (_, turn) =>
    turn % 3 === 0 ? ['sleep', 0.01] : turn % 3 === 1 ? ['pause'] : ['print', `turn ${turn}`],
  );
  return runToy([...Array.from({ length: 21 }, (): Act => ['spawn', worker]), ['join']]);
}

/** What a fold from the first event on gives after each step, as far as a state shows it. */
function* folded(trace: LoopTrace) {
  let memory = emptyLoop;
  for (const event of trace.events) {
    memory = reduceLoop(memory, event, trace);
    const { now, pass, ready, running, timers, stack, heap, tasks, multiplexer, pool } = memory;
    yield {
      ...{ now, pass, ready, running, timers, stack, heap, tasks, multiplexer, pool },
      output: memory.output,
    };
  }
}

describe('a state', () => {
  const long = longTrace();
  const states = [...folded(long)];
  const playback = openPlayback(long);

  it('of ten thousand steps, in any order, is what a fold from the start gives', () => {
    expect(long.events.length).toBeGreaterThan(10_000);
    const anyStep = fc.nat({ max: long.events.length - 1 });
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 20 }), (steps) => {
        for (const step of steps)
          expect(playback.at(step)).toMatchObject({ ...states[step], step });
      }),
      { numRuns: 30 },
    );
  });

  it('of any program is what a fold from the start gives, forward and back', () => {
    fc.assert(
      fc.property(toyProgram, (acts) => {
        const trace = runToy(acts);
        const opened = openPlayback(trace);
        const expected = [...folded(trace)];
        for (const step of [...expected.keys(), ...[...expected.keys()].reverse()])
          expect(opened.at(step)).toMatchObject({ ...expected[step], step });
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what an event does not touch the same object', () => {
    const before = playback.at(5000);
    const after = playback.at(5001);
    const same = Object.keys(before).filter((part) =>
      Object.is(before[part as 'heap'], after[part as 'heap']),
    );
    expect(same.length).toBeGreaterThan(5);
  });

  it.each([-1, 31337])('says which steps there are, and not %i', (step) => {
    expect(() => playback.at(step)).toThrow(RangeError);
  });
});

describe('the lanes', () => {
  it('cover each task’s life without a gap or an overlap', () => {
    fc.assert(
      fc.property(toyProgram, (acts) => {
        for (const { segments } of openPlayback(runToy(acts)).lanes)
          for (const [index, segment] of segments.entries()) {
            expect(segment.toStep).toBeGreaterThanOrEqual(segment.fromStep);
            const next = segments[index + 1];
            if (next) expect(next.fromStep).toBe(segment.toStep + 1);
          }
      }),
    );
  });
});

describe('the next step of a task', () => {
  it('is the next one at which the loop resumes it', () => {
    const playback = openPlayback(orders);
    const first = playback.nextStepOf(2, -1) ?? -1;
    expect(orders.events[first]).toEqual({ type: 'step', task: 2 });
    const second = playback.nextStepOf(2, first) ?? -1;
    expect(second).toBeGreaterThan(first);
    expect(playback.nextStepOf(2, second)).toBeUndefined();
  });
});

it('tells every step, with its virtual time', () => {
  const lines = openPlayback(orders).transcript();
  expect(lines).toHaveLength(orders.events.length);
  expect(lines.at(-1)).toMatch(/^0\.2 s: The program has come to its end\.$/);
});
