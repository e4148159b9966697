import type { DecisionTree } from './Decision';
import { endsFrom } from './walk';
import { waysOut } from './waysOut';

/** Where the reader is and how many ways are left, in a sentence, for who hears the page. */
export function sayPlace(place: string, tree: DecisionTree = waysOut): string {
  const end = tree.ends[place];
  if (end) return `This is your way out: ${end.way.replaceAll('`', '')}. Its program is below.`;
  return `${endsFrom(tree, place).length} ways are left.`;
}
