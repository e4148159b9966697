import { expect, it } from 'vitest';
import { compileComparison } from './compileComparison';

it('sees a value that changed, under any kind of key, and sees it come back', () => {
  const mark = Symbol('mark');
  const owner: Record<PropertyKey, unknown> = { plain: 1, 'with "quotes"': 2, [mark]: 3 };
  const other = { plain: 4 };
  const all = [
    ...Reflect.ownKeys(owner).map((key) => ({ owner, key, value: owner[key] })),
    { owner: other, key: 'plain', value: 4 },
  ];
  const isSame = compileComparison(all);
  expect(isSame()).toBe(true);
  for (const { owner: changed, key, value } of all) {
    Reflect.set(changed, key, 'another');
    expect(isSame(), String(key)).toBe(false);
    Reflect.set(changed, key, value);
    expect(isSame()).toBe(true);
  }
});
