import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from './ProgressEvent';
import {
  NOTHING_DONE,
  parseEvents,
  progressEvents,
  progressState,
  reduceProgress,
} from './progressState';

const solved = (id: string, at: number): ProgressEvent => ({
  ...{ about: 'exercise', id },
  ...{ kind: 'solved', at },
});
const answer = (kind: string, at: number): ProgressEvent => ({
  ...{ about: 'question', id: 'why-wait' },
  ...{ kind, at },
});

describe('progressState', () => {
  it('keeps the first time of each kind, whatever the order', () => {
    const state = progressState([
      solved('countdown', 20),
      solved('countdown', 10),
      solved('countdown', 30),
    ]);
    expect(state).toEqual({ ...NOTHING_DONE, exercise: { countdown: { solved: 10 } } });
  });

  it('tells a question that was right at once from one that was right later, also over two tabs', () => {
    const here = [answer('tried', 10), answer('right', 12)];
    const there = [answer('tried', 20), answer('right', 20)];
    expect(progressState(there).question['why-wait']).toEqual({ tried: 20, right: 20 });
    for (const events of [
      [...here, ...there],
      [...there, ...here],
    ])
      expect(progressState(events).question['why-wait']).toEqual({ tried: 10, right: 12 });
  });

  it('returns the same state for an event that says nothing new', () => {
    const state = progressState([solved('countdown', 10)]);
    expect(reduceProgress(state, solved('countdown', 11))).toBe(state);
  });

  it('takes an id that every object has for a name like another', () => {
    const state = progressState([solved('constructor', 5)]);
    expect(state.exercise.constructor).toEqual({ solved: 5 });
  });

  it('gives back the shortest list of events, oldest first', () => {
    const events = [solved('walk', 9), answer('tried', 6), solved('countdown', 5)];
    expect(progressEvents(progressState([...events, solved('countdown', 7)]))).toEqual([
      solved('countdown', 5),
      answer('tried', 6),
      solved('walk', 9),
    ]);
  });
});

describe('parseEvents', () => {
  it('passes over a kind or a thing that a later version may have written, and over __proto__', () => {
    const later = [
      { ...solved('walk', 1), kind: 'explained' },
      { ...solved('walk', 1), about: 'talk' },
      { ...answer('solved', 1) },
      solved('__proto__', 1),
    ];
    expect(parseEvents([...later, solved('walk', 2)])).toEqual([solved('walk', 2)]);
  });

  it.each([
    [null],
    [{}],
    ['[]'],
    [[1]],
    [[null]],
    [[{ about: 'exercise', id: 'walk', kind: 'solved' }]],
  ])('refuses %j', (junk) => {
    expect(parseEvents(junk)).toBeUndefined();
  });
});
