import { judge } from '../../predict/judge';
import type { Prediction } from '../../predict/Prediction';
import type { PredictQuestion } from '../../predict/PredictQuestion';
import { predictionOf } from '../../predict/predictionOf';
import type { Verdict } from '../../predict/Verdict';
import type { PredictView } from './PredictView';

/** How far the reader is with a card. */
export interface PredictState {
  /** The lines as the reader has them now; empty where there are options. */
  readonly order: readonly string[];
  /** Index of the option that is chosen now. */
  readonly chosen: number | undefined;
  /** The reader has ordered or chosen something since the card was opened, or opened again. */
  readonly decided: boolean;
  /** What the reader has committed to, and what the run says to it. */
  readonly committed:
    | { readonly prediction: Prediction; readonly tell: string; readonly verdict: Verdict }
    | undefined;
}

export function openCard(ask: PredictQuestion): PredictState {
  const order = ask.kind === 'order' ? ask.lines : [];
  return { order, chosen: undefined, decided: false, committed: undefined };
}

/** Moves a line from one place to another, 0-based; one that is outside changes nothing. */
export function moveLine(state: PredictState, from: number, to: number): PredictState {
  const line = state.order[from];
  const inside = to >= 0 && to < state.order.length;
  if (line === undefined || !inside || from === to || state.committed) return state;
  const order = state.order.filter((_, index) => index !== from);
  order.splice(to, 0, line);
  return { ...state, order, decided: true };
}

export function chooseOption(state: PredictState, option: number): PredictState {
  return state.committed ? state : { ...state, chosen: option, decided: true };
}

/** Why the reader cannot commit yet; `undefined` when they can. */
export function whyNotYet(state: PredictState, ask: PredictQuestion): string | undefined {
  if (state.decided) return undefined;
  if (ask.kind !== 'order') return 'Choose an answer first.';
  return 'Put the lines into your order first.';
}

/** Runs the prediction against the run. Without one there is nothing to commit to. */
export function commit(state: PredictState, { ask, run }: PredictView): PredictState {
  const prediction: Prediction | undefined =
    ask.kind === 'order'
      ? { kind: 'lines', lines: state.order }
      : predictionOf(ask, state.chosen ?? -1);
  if (!prediction || !state.decided || state.committed) return state;
  const tell = ask.kind === 'order' ? ask.tell : ask.options[state.chosen ?? -1]?.tell;
  const verdict = judge(prediction, run);
  return { ...state, committed: { prediction, verdict, tell: tell ?? '' } };
}

/** Opens the card again. The lines stay where the reader had them; an option is chosen anew. */
export function tryAgain({ order }: PredictState): PredictState {
  return { order, chosen: undefined, decided: false, committed: undefined };
}
