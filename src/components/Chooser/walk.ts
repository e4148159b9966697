import type { ChooserAnswer, DecisionTree } from './Decision';

/** A question that was answered on the way, and how. */
export interface Answered {
  readonly question: string;
  readonly answer: ChooserAnswer;
}

/** The answers that lead from the first question to a question or an end; `undefined` when nothing leads there. */
export function wayTo(tree: DecisionTree, place: string): readonly Answered[] | undefined {
  const search = (from: string): readonly Answered[] | undefined => {
    if (from === place) return [];
    for (const answer of tree.questions[from]?.answers ?? []) {
      const rest = search(answer.to);
      if (rest) return [{ question: from, answer }, ...rest];
    }
    return undefined;
  };
  return search(tree.first);
}

/** The ends that can still be reached from a place, in their order. An end reaches itself. */
export function endsFrom(tree: DecisionTree, place: string): readonly string[] {
  const question = tree.questions[place];
  if (!question) return [place];
  return question.answers.flatMap(({ to }) => endsFrom(tree, to));
}

/** All places of the tree, questions first, in the order in which a reader meets them. */
export function placesOf(tree: DecisionTree): readonly string[] {
  return [...Object.keys(tree.questions), ...Object.keys(tree.ends)];
}
