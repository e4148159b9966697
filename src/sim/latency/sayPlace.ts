import { middleOf } from './compareRungs';
import { rungs } from './rungs';

/** Where a time stands on the ladder, as the end of a sentence: which rungs take as long, or between which it is. */
export function sayPlace(ns: number): string {
  const inside = rungs.filter(({ ns: [low, high] }) => low * 0.99 <= ns && ns <= high * 1.01);
  if (inside.length > 0) return `as long as ${list(inside.map(({ name }) => name))}`;
  const byMiddle = [...rungs].sort((one, other) => middleOf(one) - middleOf(other));
  const below = byMiddle.findLast((rung) => middleOf(rung) < ns);
  const above = byMiddle.find((rung) => middleOf(rung) > ns);
  return [below && `longer than ${below.name}`, above && `shorter than ${above.name}`]
    .filter(Boolean)
    .join(', ');
}

function list(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
