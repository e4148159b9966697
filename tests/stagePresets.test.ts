import { describe, expect, it } from 'vitest';
import { readGroups } from '../src/plugins/stage/readGroups';
import { readPresets } from '../src/plugins/stage/readPresets';
import { checkTrace } from '../src/trace/checkTrace';
import type { LoopLanguage } from '../src/trace/LoopTrace';

/** The Stage has a program for each thing that the course wants to be seen, and each stored run is one that is possible. */

const both: readonly LoopLanguage[] = ['python', 'typescript'];
const wanted: Readonly<Record<string, readonly LoopLanguage[]>> = {
  '01-callbacks': both,
  '02-call-soon-inside': both,
  '03-two-sleepers': both,
  '04-await-without-waiting': both,
  '05-await-in-javascript': ['typescript'],
  '06-done-before-await': both,
  '07-gather-fails': both,
  '08-task-group-fails': ['python'],
  '09-cancel-with-finally': both,
  '10-timeout-wins': both,
  '11-timeout-loses': both,
  '12-race-across-await': both,
  '13-lock-across-await': both,
  '14-bounded-queue': both,
  '15-blocked-loop': both,
  '16-to-thread': ['python'],
  '17-data-arrives': both,
  '19-lost-task': ['python'],
  '20-call-soon-chain': both,
  '21-microtask-chain': ['typescript'],
};

const presets = await readPresets('.');

describe('the presets of the Stage', () => {
  it.each(Object.entries(wanted))('%s', (name, languages) => {
    const preset = presets.find(({ id }) => id === `09-event-loop/${name}`);
    expect(preset?.programs.map(({ language }) => language)).toEqual(languages);
  });

  it.each(presets.flatMap(({ id, programs }) => programs.map((program) => ({ id, ...program }))))(
    '$id in $language: a run that is possible',
    ({ trace }) => {
      expect(checkTrace(trace)).toEqual([]);
    },
  );

  it('stand under one heading each', () => {
    const ids = presets.map(({ id }) => id);
    const listed = readGroups('.', ids).flatMap(([, members]) => members);
    expect([...listed].sort()).toEqual([...ids].sort());
  });

  it('ask a question each', () => {
    expect(presets.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
  });
});
