import { describe, expect, it } from 'vitest';
import { predict } from './exercise';
import { type Row, readRow } from './support/readRow';
import { cases, recorded } from './support/simulated';

/** So far a prediction may be from what the simulator gives, as a share. */
const tolerance = 0.1;

function show({ workload, strategy, machine }: Row): string {
  const { tasks, pythonMs, cMs, waitMs } = workload;
  const parts = [`${pythonMs} ms Python`, `${cMs} ms C`, `${waitMs} ms wait`];
  const named = Object.entries(machine).map(([name, value]) => `${name} ${value}`);
  const work = parts.filter((part) => !part.startsWith('0 ')).join(', ');
  return `${tasks} ${tasks === 1 ? 'task' : 'tasks'} of ${work} by ${strategy} (${named.join(', ')})`;
}

function expectNear(row: Row, first = ''): void {
  const ms = predict(row.workload, row.strategy, row.machine);
  const off = Math.round(100 * (ms / row.ms - 1));
  const by = off > 0 ? `${off} % too much` : `${-off} % too little`;
  const told = `${first}${show(row)} takes ${row.ms} ms in the simulator; you say ${ms} ms, ${by}`;
  expect(Math.abs(ms / row.ms - 1), told).toBeLessThan(tolerance);
}

function expectCase(name: keyof typeof cases): void {
  expectNear(readRow(cases[name]));
}

function expectAll(rows: readonly string[]): void {
  for (const row of rows) expectNear(readRow(row), 'The smallest run that goes wrong: ');
}

describe('One thread', () => {
  it('sequential: every wait is waited for', () => {
    expectCase('requestsInARow');
  });

  it('asyncio: a hundred waits are as long as one', () => {
    expectCase('hundredWaits');
  });

  it('asyncio: computing does not get faster, on four cores either', () => {
    expectCase('cpuInTheLoop');
    expectCase('hashesInTheLoop');
  });

  it('asyncio: the last request still has to wait when all have computed', () => {
    expectCase('requestsInTheLoop');
  });

  it('is as the simulator says, for many workloads', () => {
    expectAll(recorded.oneThread);
  });
});

describe('Threads with the GIL', () => {
  it('four jobs of Python take as long as one after another', () => {
    expectCase('cpuInThreads');
  });

  it('four jobs of C code use both cores', () => {
    expectCase('hashesInThreads');
  });

  it('two threads use two cores, however many there are', () => {
    expectCase('twoThreadsOnEightCores');
  });

  it('a hundred waits on ten threads are ten rounds', () => {
    expectCase('waitsInTenThreads');
  });

  it('seven waits on three threads are three rounds', () => {
    expectCase('sevenWaitsInThreeThreads');
  });

  it('the last request still has to wait when all have had the GIL', () => {
    expectCase('requestsInThreads');
  });

  it('C code goes on while another thread has the GIL', () => {
    expectCase('pythonAndHashes');
  });

  it('is as the simulator says, for many workloads', () => {
    expectAll(recorded.threads);
  });
});

describe('Threads without the GIL', () => {
  it('four jobs of Python use four cores, each job a little slower', () => {
    expectCase('cpuWithoutTheGil');
  });

  it('C code is not slower than before', () => {
    expectCase('hashesWithoutTheGil');
  });

  it('waits are not slower than before, and come in rounds', () => {
    expectCase('waitsWithoutTheGil');
  });

  it('is as the simulator says, for many workloads', () => {
    expectAll(recorded.free);
  });
});

describe('Processes', () => {
  it('two processes use both cores for Python', () => {
    expectCase('cpuInProcesses');
  });

  it('the start comes before the first task', () => {
    expectCase('cpuInSpawnedProcesses');
  });

  it('no more processes are started than there are tasks', () => {
    expectCase('moreProcessesThanTasks');
  });

  it('eight processes start and compute on two cores', () => {
    expectCase('moreProcessesThanCores');
  });

  it('the parent pickles for one task after another', () => {
    expectCase('bigArguments');
  });

  it('a hundred waits in four processes are twenty-five rounds', () => {
    expectCase('waitsInProcesses');
  });

  it('is as the simulator says, for many workloads', () => {
    expectAll(recorded.processes);
  });
});
