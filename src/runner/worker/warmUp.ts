import type { RunFiles } from '../types';
import { Session } from './Session';
import type { World } from './World';

/** A tiny exercise that goes through all that a run goes through: its first run compiles the engine's code. */
const files: RunFiles = {
  'exercise.ts': `
    export function* count(from: number, to: number): Generator<number> {
      for (let n: number = from; n <= to; n++) yield n;
    }
    export const later = async <T>(value: T): Promise<T> => value;
  `,
  'exercise.test.ts': `
    import { describe, expect, it } from 'vitest';
    import { count, later } from './exercise';
    describe('warm', () => {
      it('passes', () => expect([...count(1, 3)], 'numbers').toEqual([1, 2, 3]));
      it('waits', async () => expect(await later({ a: [1] })).toEqual({ a: [1] }));
      it('fails', () => expect([...count(1, 3)]).toEqual([1, 2, 4]));
      it('differs', () => expect({ a: 'x', b: [1, 2] }).toEqual({ a: 'y', b: [2] }));
      it('throws', () => expect(() => { throw new Error('e'); }).toThrow('f'));
      it('is', () => expect(1, 'one').toBe(2));
    });
  `,
};

/** Runs it, unheard. */
export async function warmUp(world: World): Promise<void> {
  await new Session(world, files, () => undefined).run();
}
