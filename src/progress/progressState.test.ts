import { describe, expect, it } from 'vitest';
import { parseEvents, progressEvents, progressState, reduceProgress } from './progressState';

const solved = (exerciseId: string, at: number) => ({ exerciseId, kind: 'solved' as const, at });

describe('progressState', () => {
  it('keeps the first time of each kind, whatever the order', () => {
    const state = progressState([
      solved('countdown', 20),
      solved('countdown', 10),
      solved('countdown', 30),
    ]);
    expect(state).toEqual({ countdown: { solved: 10 } });
  });

  it('returns the same state for an event that says nothing new', () => {
    const state = progressState([solved('countdown', 10)]);
    expect(reduceProgress(state, solved('countdown', 11))).toBe(state);
  });

  it('gives back the shortest list of events, oldest first', () => {
    const events = [solved('walk', 9), solved('countdown', 5), solved('countdown', 7)];
    expect(progressEvents(progressState(events))).toEqual([
      solved('countdown', 5),
      solved('walk', 9),
    ]);
  });
});

describe('parseEvents', () => {
  it('passes over a kind that a later version may have written', () => {
    const later = { exerciseId: 'walk', kind: 'explained', at: 1 };
    expect(parseEvents([later, solved('walk', 2)])).toEqual([solved('walk', 2)]);
  });

  it.each([[null], [{}], ['[]'], [[1]], [[{ exerciseId: 'walk', kind: 'solved' }]]])(
    'refuses %j',
    (junk) => {
      expect(parseEvents(junk)).toBeUndefined();
    },
  );
});
