import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orders } from '../../trace/samples/orders';
import type { PredictView } from './PredictView';
import { chooseOption, commit, moveLine, openCard, tryAgain, whyNotYet } from './predictState';

const lines = ['B has its row', 'A asks the database', 'A has its row', 'B asks the database'];
const view = (ask: PredictView['ask']): PredictView => ({
  ...{ id: '09/x', title: 'T', question: 'Q?', source: '', lines: [], run: orders, ask },
});
const ordering = view({ kind: 'order', lines, tell: 'why' });
const choosing = view({
  ...{ kind: 'time', line: 'A has its row' },
  options: [
    { at: 0.1, tell: 'no' },
    { at: 0.2, tell: 'yes' },
  ],
});

describe('lines', () => {
  it('are moved, and none is lost', () => {
    const index = fc.integer({ min: -2, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(index, index)), (moves) => {
        const end = moves.reduce(
          (state, [from, to]) => moveLine(state, from, to),
          openCard(ordering.ask),
        );
        expect([...end.order].sort()).toEqual([...lines].sort());
      }),
    );
    expect(moveLine(openCard(ordering.ask), 0, 2).order).toEqual([1, 2, 0, 3].map((i) => lines[i]));
  });

  it('are committed once the reader has moved one, and stand still then', () => {
    const opened = openCard(ordering.ask);
    expect(whyNotYet(opened, ordering.ask)).toContain('into your order first');
    expect(commit(opened, ordering)).toBe(opened);
    expect(moveLine(opened, 0, -1)).toBe(opened);

    const moved = moveLine(opened, 0, 1);
    expect(whyNotYet(moved, ordering.ask)).toBeUndefined();
    const { committed, ...rest } = commit(moved, ordering);
    expect(committed).toMatchObject({ tell: 'why', verdict: { right: false, line: 1 } });
    expect(moveLine({ committed, ...rest }, 0, 1).order).toEqual(moved.order);
  });

  it('stay where they are when the reader tries again, and want a move', () => {
    const again = tryAgain(commit(moveLine(openCard(ordering.ask), 0, 1), ordering));
    expect(again).toMatchObject({ decided: false, committed: undefined });
    expect(again.order[1]).toBe('B has its row');
    expect(whyNotYet(again, ordering.ask)).toBeDefined();
  });
});

describe('options', () => {
  it('are chosen, changed, committed, and chosen anew', () => {
    const opened = openCard(choosing.ask);
    expect(whyNotYet(opened, choosing.ask)).toBe('Choose an answer first.');
    expect(commit(opened, choosing)).toBe(opened);
    const done = commit(chooseOption(chooseOption(opened, 0), 1), choosing);
    expect(done.committed).toMatchObject({ tell: 'yes', verdict: { right: true } });
    expect(chooseOption(done, 0).chosen).toBe(1);
    expect(tryAgain(done)).toMatchObject({ chosen: undefined, committed: undefined });
  });

  it('that are not there are not committed', () => {
    const state = chooseOption(openCard(choosing.ask), 7);
    expect(commit(state, choosing)).toBe(state);
  });
});
