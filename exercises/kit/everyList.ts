/** All lists of this length that can be made of these items, each of them any number of times. */
export function everyList<T>(items: readonly T[], length: number): T[][] {
  if (length === 0) return [[]];
  return everyList(items, length - 1).flatMap((list) => items.map((item) => [...list, item]));
}
