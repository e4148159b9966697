/** A property and the value that it should have. */
export interface Expected {
  readonly owner: object;
  readonly key: PropertyKey;
  readonly value: unknown;
}

/**
 * A function that says whether all properties still have their values. Written out, one comparison after the other,
 * each remembers where it found its property: 1 µs for 200 of them, where a loop takes 5 µs, and 20 while it is cold.
 * An exercise may call `expect` a thousand times.
 */
export function compileComparison(all: readonly Expected[]): () => boolean {
  const owners = [...new Set(all.map(({ owner }) => owner))];
  const constants = [
    ...owners.map((_, i) => `o${i}=owners[${i}]`),
    ...all.map((_, i) => `k${i}=all[${i}].key,v${i}=all[${i}].value`),
  ];
  const comparisons = all.map(({ owner, key }, i) => {
    const access = typeof key === 'string' ? JSON.stringify(key) : `k${i}`;
    return `o${owners.indexOf(owner)}[${access}]===v${i}`;
  });
  const source = `const ${constants.join(',')};return()=>${comparisons.join('&&')}`;
  return new Function('owners', 'all', source)(owners, all) as () => boolean;
}
