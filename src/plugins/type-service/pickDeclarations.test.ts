import { expect, it } from 'vitest';
import { pickDeclarations } from './pickDeclarations';

const world = `interface Clock { readonly origin: Origin; }
interface Origin extends Point {}
interface Point { x: number; }
type Canvas = Point;
interface Message { readonly canvas: Canvas; }
declare var clock: Clock;
declare function wait(ms: number): void;
declare function wait(ms: number, clock: typeof clock): void;
`;

it('picks names, what they mention, and nothing else', () => {
  const picked = pickDeclarations(world, ['wait']);
  expect(picked.match(/^interface (Clock|Origin|Point)\b/gm)).toHaveLength(3);
  expect(picked.match(/function wait/g)).toHaveLength(2);
  expect(picked).not.toContain('Canvas');
});

it('takes other declarations in place of some', () => {
  const picked = pickDeclarations(world, ['Message'], { Canvas: 'type Canvas = never;' });
  expect(picked).toContain('type Canvas = never;');
  expect(picked).not.toContain('Point');
});

it('says which name is not there', () => {
  expect(() => pickDeclarations(world, ['clock', 'alarm'])).toThrow('Nothing declares alarm.');
});
