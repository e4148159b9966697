import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkload } from './workloadText';

const py = (ms: number) => ({ kind: 'py', ms });

describe('a workload as text', () => {
  it('reads tasks, names, counts and repeated segments', () => {
    expect(
      readWorkload('py 90\n2 x c 1.5\nA: io 5, py 2 ms; waker: (io 1, py 0.1) x 2, py 3'),
    ).toEqual({
      workload: [
        { name: 'task 1', segments: [py(90)] },
        { name: 'task 2', segments: [{ kind: 'c', ms: 1.5 }] },
        { name: 'task 3', segments: [{ kind: 'c', ms: 1.5 }] },
        { name: 'A', segments: [{ kind: 'io', ms: 5 }, py(2)] },
        {
          name: 'waker',
          segments: [{ kind: 'io', ms: 1 }, py(0.1), { kind: 'io', ms: 1 }, py(0.1), py(3)],
        },
      ],
    });
    expect(readWorkload('job: 2 × py 1')).toEqual({
      workload: [
        { name: 'job 1', segments: [py(1)] },
        { name: 'job 2', segments: [py(1)] },
      ],
    });
  });

  it.each([
    ['', 'has no task'],
    ['py', 'has “py”, which is not a segment'],
    ['cpu 5', 'has “cpu 5”, which is not a segment'],
    ['py 0', 'takes 0.001 ms or more'],
    ['py -1', 'has “py -1”'],
    ['A:', 'has a task without a segment'],
    ['0 x py 1', 'has “0 x”'],
    ['60 x py 1; 60 x py 1', 'has more than 100 tasks'],
    ['(py 1, io 1', 'has “(”'],
    ['(py 1) x 900', 'more than 200 segments'],
    ['A: py 1; A: io 1', 'two tasks called “A”'],
    ['30 x py 100', 'computes for 3000 ms'],
    ['100 x io 300', 'waits for 30000 ms'],
  ])('says what is wrong with %j', (text, problem) => {
    expect(readWorkload(text)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('never throws, whatever is typed', () => {
    const letters = fc.constantFrom(...'py 1x(),:;.io9c\n×');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (typed) => {
        expect(readWorkload(typed.join(''))).toBeTypeOf('object');
      }),
    );
  });
});
