import type { RunFiles } from '../types';
import { Session } from './Session';
import type { World } from './World';

/** How often the tiny exercise runs before the engine has seen it often enough to compile its own code well. */
export const WARM_ROUNDS = 8;

/** A tiny exercise with a little of all that exercises are made of. */
const files: RunFiles = {
  'support/shop.ts': `
    export interface Order<T = string> { readonly id: T; readonly lines: readonly string[]; total?: number }
    export type Source = Iterable<string> | { [Symbol.iterator](): Iterator<string> };
    export class Shop<T extends object> implements Iterable<T> {
      static readonly #most: number = 3;
      private opened = false;
      constructor(private readonly orders: readonly T[], readonly log: string[] = []) {}
      *[Symbol.iterator](): Generator<T, void, undefined> {
        try { this.opened = true; for (const order of this.orders.slice(0, Shop.#most)) yield order; }
        finally { this.log.push(\`closed \${this.opened ? 'after' : 'before'} \${this.orders.length}\`); }
      }
    }
  `,
  'exercise.ts': `
    import { Shop, type Order } from './support/shop';
    export function* count(from: number, to: number = Infinity): Generator<number> {
      for (let n: number = from; n <= to; n++) yield n;
    }
    export function* take<T>(source: Iterable<T>, most: number): Generator<T, void> {
      let taken = 0;
      for (const item of source) { if (taken++ >= most) return; yield item as T; }
    }
    export const later = async <T>(value: T): Promise<T> => { await null; return value; };
    export const shop = (): Shop<Order> => new Shop([{ id: 'a', lines: ['1', '2'] }, { id: 'b', lines: [] }]);
  `,
  'exercise.test.ts': `
    import { describe, expect, it } from 'vitest';
    import { count, later, shop, take } from './exercise';
    const show = (items: readonly number[]): string => (items.length === 0 ? 'nothing' : items.map(String).join(', '));
    describe('warm', () => {
      it('passes', () => {
        const seen = [...take(count(1), 3)];
        expect(seen, \`three numbers gave \${show(seen)}\`).toEqual([1, 2, 3]);
        for (const n of count(1, 9)) expect(n, 'a number').toBe(n);
      });
      it('closes', () => { const one = shop(); for (const { id } of one) if (id === 'a') break; expect(one.log).toHaveLength(1); });
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
