import { describe, expect, it } from 'vitest';
import { type Summary, summarize } from './exercise';
import type { Step } from './support/Step';

const compute = (cpuMs: number): Step => ({ kind: 'compute', what: 'work', cpuMs });
const receive = (waitMs: number, copyMs: number): Step => ({
  kind: 'receive',
  what: 'row',
  waitMs,
  copyMs,
});
const send = (waitMs: number, copyMs: number): Step => ({
  kind: 'send',
  what: 'answer',
  waitMs,
  copyMs,
});

/** The request of the prompt. */
const userRequest: readonly Step[] = [
  receive(0, 0.1),
  compute(0.4),
  send(0, 0.1),
  receive(35, 0.2),
  compute(1.1),
  send(3, 0.1),
];

const SAYING = { cpuMs: 'the CPU works', waitMs: 'it waits', totalMs: 'it takes' } as const;

/** Compares the times, and forgives what adding decimals in another order changes. */
function expectTimes(
  what: string,
  summary: Summary,
  wanted: { readonly [name in keyof typeof SAYING]: number },
): void {
  for (const name of ['cpuMs', 'waitMs', 'totalMs'] as const) {
    const told = `${what}: ${SAYING[name]} ${wanted[name]} ms, and your ${name} is ${summary[name]}`;
    expect(summary[name], told).toBeCloseTo(wanted[name], 6);
  }
}

function expectUtilization(what: string, steps: readonly Step[], wanted: number): void {
  const { utilization } = summarize(steps);
  const told = `${what}: its utilization is ${wanted}, and yours is ${utilization}`;
  expect(utilization, told).toBeCloseTo(wanted, 6);
}

describe('Working and waiting', () => {
  it('counts a computation as work', () => {
    const summary = summarize([compute(2), compute(3)]);
    expectTimes('A request that computes 2 ms and then 3 ms', summary, {
      cpuMs: 5,
      waitMs: 0,
      totalMs: 5,
    });
  });

  it('counts the wait for a row as waiting, and copying it as work', () => {
    const summary = summarize([receive(30, 1)]);
    expectTimes('A row that comes after 30 ms and is copied in 1 ms', summary, {
      cpuMs: 1,
      waitMs: 30,
      totalMs: 31,
    });
  });

  it('counts the copying of an answer as work', () => {
    const summary = summarize([send(0, 2)]);
    expectTimes('An answer that is copied in 2 ms', summary, { cpuMs: 2, waitMs: 0, totalMs: 2 });
  });

  it('counts the wait for room in the buffer as waiting', () => {
    const summary = summarize([send(8, 2)]);
    expectTimes('An answer for which there is room after 8 ms, copied in 2 ms', summary, {
      cpuMs: 2,
      waitMs: 8,
      totalMs: 10,
    });
  });

  it('adds up all the steps of GET /users/42', () => {
    expectTimes('GET /users/42', summarize(userRequest), { cpuMs: 2, waitMs: 38, totalMs: 40 });
  });
});

describe('Utilization', () => {
  it('is the part of the total in which the CPU worked', () => {
    expectUtilization('GET /users/42, 2 ms of work in 40 ms', userRequest, 0.05);
    expectUtilization('1 ms of work in 3 ms', [compute(1), receive(2, 0)], 1 / 3);
  });

  it('is 1 when nothing is waited for', () => {
    expectUtilization('7 ms of work in 7 ms', [compute(7)], 1);
  });

  it('is 0 when there is nothing but waiting', () => {
    expectUtilization('no work in 20 ms', [receive(20, 0)], 0);
  });

  it('is 0 when the request took no time', () => {
    expectUtilization('A request without steps', [], 0);
    expectUtilization('A request whose only step took 0 ms', [compute(0)], 0);
  });
});
