import { describe, expect, it } from 'vitest';
import { cutAt, everyCut, settle, VirtualClock } from '#kit';

describe('VirtualClock', () => {
  it('calls back once, at the time that was asked for, the earliest first', () => {
    const clock = new VirtualClock();
    const told: string[] = [];
    const tell = (name: string) => () => told.push(`${name} at ${clock.now()}`);
    clock.after(7, tell('late'));
    clock.after(2, tell('early'));
    clock.after(2, tell('early too'));
    clock.advance(10);
    clock.advance(10);
    expect(told).toEqual(['early at 2', 'early too at 2', 'late at 7']);
    expect(clock.now()).toBe(20);
  });

  it('calls what a callback sets for a time on the way, and not what was taken back', () => {
    const clock = new VirtualClock();
    const told: number[] = [];
    const cancel = clock.after(4, () => told.push(-1));
    clock.after(1, () => {
      cancel();
      clock.after(2, () => told.push(clock.now()));
    });
    expect(clock.timers).toBe(2);
    clock.advance(5);
    expect(told).toEqual([3]);
    expect(clock.timers).toBe(0);
  });
});

describe('settle', () => {
  it('lets a chain of promises go on to its end', async () => {
    let steps = 0;
    const walk = async () => {
      for (; steps < 40; steps += 1) await undefined;
    };
    void walk();
    await settle();
    expect(steps).toBe(40);
  });
});

describe('everyCut and cutAt', () => {
  it('cut nowhere, once, twice and everywhere, each in one way', () => {
    expect(everyCut(3)).toEqual([[], [1], [2], [1, 2]]);
    expect(everyCut(1)).toEqual([[]]);
    const cuts = everyCut(6);
    expect(cuts).toHaveLength(1 + 5 + 10 + 1);
    expect(new Set(cuts.map(String)).size).toBe(cuts.length);
    expect(cuts.at(-1)).toEqual([1, 2, 3, 4, 5]);
  });

  it('give pieces that are together what was cut', () => {
    const whole = Uint8Array.of(1, 2, 3, 4, 5);
    for (const cuts of everyCut(whole.length)) {
      const pieces = cutAt(whole, cuts);
      expect(pieces).toHaveLength(cuts.length + 1);
      expect(pieces.flatMap((piece) => [...piece])).toEqual([...whole]);
    }
  });
});
