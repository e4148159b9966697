import { describe, expect, it } from 'vitest';
import { runWithGil } from './exercise';
import { everyWorkload, someWorkloads } from './support/everyWorkload';
import { gilProblem } from './support/gilProblem';
import { bytecodes, io, type Step, type Thread } from './support/threads';
import { timeline, workload } from './support/timeline';

/** Threads A, B, C and so on with these steps. */
function named(...lists: Step[][]): Thread[] {
  return lists.map((steps, n) => ({ name: 'ABCDEFGH'[n] ?? String(n), steps }));
}

/** Runs the threads, and holds what each does against a line for each. */
function expectTimeline(threads: Thread[], switchInterval: number, expected: string[]): void {
  const seen = timeline(threads, runWithGil(threads, { switchInterval }));
  const told = `${workload(threads)}; switch interval ${switchInterval} ms. What your threads do:\n${seen}\nexpected:`;
  expect(seen, told).toBe(expected.join('\n'));
}

/** Runs each group of threads until one breaks a rule, and shows that one. */
function expectRules(groups: readonly Thread[][], switchInterval: number): void {
  for (const threads of groups) {
    const slices = runWithGil(threads, { switchInterval });
    const problem = gilProblem(threads, slices, switchInterval);
    if (!problem) continue;
    const told = `${workload(threads)}; switch interval ${switchInterval} ms: ${problem}. What your threads do:\n${timeline(threads, slices)}\n`;
    expect(problem, told).toBeUndefined();
  }
}

describe('One at a time', () => {
  it('runs all bytecodes of a thread that is alone', () => {
    expectTimeline(named(bytecodes(12)), 5, ['A: runs 0–12']);
  });

  it('lets the second thread wait until the first has ended', () => {
    expectTimeline(named(bytecodes(3), bytecodes(4)), 5, ['A: runs 0–3', 'B: waits 0–3, runs 3–7']);
  });

  it('gives the GIL to those who wait in the order of the line', () => {
    expectTimeline(named(bytecodes(1), bytecodes(1), bytecodes(1), bytecodes(1)), 5, [
      'A: runs 0–1',
      'B: waits 0–1, runs 1–2',
      'C: waits 0–2, runs 2–3',
      'D: waits 0–3, runs 3–4',
    ]);
  });

  it('says nothing about a thread that has nothing to do', () => {
    expectTimeline(named([], bytecodes(2)), 5, ['A: nothing', 'B: runs 0–2']);
  });
});

describe('Asked to let go', () => {
  it('hands the GIL over when somebody has waited for an interval', () => {
    expectTimeline(named(bytecodes(12), bytecodes(8)), 5, [
      'A: runs 0–5, waits 5–10, runs 10–15, waits 15–18, runs 18–20',
      'B: waits 0–5, runs 5–10, waits 10–15, runs 15–18',
    ]);
  });

  it('lets three threads take turns, and nobody twice in a row', () => {
    expectTimeline(named(bytecodes(6), bytecodes(6), bytecodes(6)), 5, [
      'A: runs 0–5, waits 5–15, runs 15–16',
      'B: waits 0–5, runs 5–10, waits 10–16, runs 16–17',
      'C: waits 0–10, runs 10–15, waits 15–17, runs 17–18',
    ]);
  });

  it('finishes the bytecode at which it is asked', () => {
    expectTimeline(named(bytecodes(4, 3), bytecodes(1)), 5, [
      'A: runs 0–6, waits 6–7, runs 7–13',
      'B: waits 0–6, runs 6–7',
    ]);
  });

  it('is not interrupted in one long bytecode', () => {
    expectTimeline(named([...bytecodes(1, 300), ...bytecodes(2)], bytecodes(1)), 5, [
      'A: runs 0–300, waits 300–301, runs 301–303',
      'B: waits 0–300, runs 300–301',
    ]);
  });

  it('counts the interval anew after each hand-over', () => {
    expectTimeline(named(bytecodes(2), bytecodes(7), bytecodes(1)), 5, [
      'A: runs 0–2',
      'B: waits 0–2, runs 2–7, waits 7–8, runs 8–10',
      'C: waits 0–7, runs 7–8',
    ]);
  });

  it('follows the interval that it is given', () => {
    expectTimeline(named(bytecodes(4), bytecodes(3)), 2, [
      'A: runs 0–2, waits 2–4, runs 4–6',
      'B: waits 0–2, runs 2–4, waits 4–6, runs 6–7',
    ]);
  });
});

describe('Released in I/O', () => {
  it('lets the other run while one is in I/O', () => {
    expectTimeline(named([...bytecodes(1), ...io(20), ...bytecodes(1)], bytecodes(3)), 5, [
      'A: runs 0–1, is in I/O 1–21, runs 21–22',
      'B: waits 0–1, runs 1–4',
    ]);
  });

  it('lets all be in I/O at the same time', () => {
    const request = () => [...bytecodes(1), ...io(50), ...bytecodes(1)];
    expectTimeline(named(request(), request(), request()), 5, [
      'A: runs 0–1, is in I/O 1–51, runs 51–52',
      'B: waits 0–1, runs 1–2, is in I/O 2–52, runs 52–53',
      'C: waits 0–2, runs 2–3, is in I/O 3–53, runs 53–54',
    ]);
  });

  it('lets a thread that comes back ask for the GIL like any other', () => {
    expectTimeline(named(bytecodes(30), [...io(8), ...bytecodes(1)]), 5, [
      'A: runs 0–13, waits 13–14, runs 14–31',
      'B: is in I/O 0–8, waits 8–13, runs 13–14',
    ]);
  });

  it('forgets a request when its holder goes into I/O', () => {
    const first = [...bytecodes(1, 6), ...io(9), ...bytecodes(1)];
    expectTimeline(named(first, bytecodes(3, 2), bytecodes(1)), 5, [
      'A: runs 0–6, is in I/O 6–15, runs 15–16',
      'B: waits 0–6, runs 6–12',
      'C: waits 0–12, runs 12–13',
    ]);
  });

  it('puts who comes back before who lets go at the same moment', () => {
    const third = [...io(5), ...bytecodes(1)];
    expectTimeline(named(bytecodes(7), bytecodes(2), third), 5, [
      'A: runs 0–5, waits 5–8, runs 8–10',
      'B: waits 0–5, runs 5–7',
      'C: is in I/O 0–5, waits 5–7, runs 7–8',
    ]);
  });

  it('needs no GIL from one I/O to the next, nor after the last', () => {
    expectTimeline(named(bytecodes(4), [...io(2), ...io(3), ...io(1)]), 5, [
      'A: runs 0–4',
      'B: is in I/O 0–6',
    ]);
  });
});

describe('Any threads at all', () => {
  it('keeps the rules with each two threads that have up to five steps', () => {
    expectRules(everyWorkload(2, 5), 2);
  });

  it('keeps the rules with each three threads that have up to four steps', () => {
    expectRules(everyWorkload(3, 4), 2);
  });

  it('keeps the rules with a hundred groups of bigger threads', () => {
    expectRules(someWorkloads(50, 4), 5);
    expectRules(someWorkloads(50, 1992), 3);
  });
});
