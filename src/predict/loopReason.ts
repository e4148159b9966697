import { code } from '../trace/code';
import type { LoopState } from '../trace/LoopState';
import { seconds } from '../trace/seconds';
import type { Reason } from './Reason';
import type { TurnLine, Turns } from './readTurns';
import { showLine } from './showLine';

/**
 * Why a line is printed next, and where that was which the reader expected instead.
 * @param index of the printed line; behind the last one: why nothing more is printed
 * @param expected the text that is not printed there; `undefined`: the reader expected nothing more
 */
export function loopReason(turns: Turns, index: number, expected: string | undefined): Reason {
  const { lines, playback } = turns;
  const line = lines[index];
  if (!line) {
    const step = playback.length - 1;
    return { step, sentences: [playback.at(step).sentence, ...absence(turns, index, expected)] };
  }
  const step = stepFor(turns, index, expected);
  const state = playback.at(step);
  const instead = absence(turns, index, expected, state);
  return { step, sentences: [whyThis(turns, index, state), ...instead] };
}

/** Where the loop takes a handle; but the line itself where only then the expected one is in a queue. */
function stepFor(turns: Turns, index: number, expected: string | undefined): number {
  const { lines, playback } = turns;
  const step = stepBefore(turns, index);
  const [line, later] = [
    lines[index],
    lines.slice(index + 1).find(({ text }) => text === expected),
  ];
  if (!line || !later || step !== line.turn?.begins) return step;
  const known = (at: number) => isQueued(later, playback.at(at));
  return !known(step) && known(line.step) ? line.step : step;
}

function isQueued({ turn }: TurnLine, { ready, timers }: LoopState): boolean {
  return [...ready, ...timers].some(({ handle }) => handle === turn?.handle);
}

/**
 * The step that decides which line comes next: an exception is thrown in; or else the loop takes another handle; or else
 * the turn goes on, and the line itself shows it.
 */
function stepBefore({ lines, events }: Turns, index: number): number {
  const [before, line] = [lines[index - 1], lines[index]];
  if (!line) return events.length - 1;
  const from = before ? before.step + 1 : 0;
  const thrown = events
    .slice(from, line.step)
    .findIndex((event) => event.type === 'step' && event.throws !== undefined);
  if (thrown >= 0) return from + thrown;
  return line.turn && line.turn.begins >= from ? line.turn.begins : line.step;
}

function whyThis({ lines }: Turns, index: number, state: LoopState): string {
  const line = lines[index];
  if (!line?.turn || state.step < line.step) return state.sentence;
  const task = state.tasks.find((one) => one.task === line.task);
  return task
    ? `${code(task.name)} has not given up its turn.`
    : `${code(line.turn.callback)} has not returned yet.`;
}

/** Where the expected line is instead. */
function absence(
  { lines }: Turns,
  index: number,
  expected: string | undefined,
  state?: LoopState,
): string[] {
  if (expected === undefined) return [];
  const what = showLine(expected, 'An');
  const later = lines.slice(index + 1).find(({ text }) => text === expected);
  const before = lines.slice(0, index).some(({ text }) => text === expected);
  if (!later || !state) return [`${what} is ${before ? 'not printed again' : 'never printed'}.`];
  return [`${what} ${whereIs(later, lines[index], state)}.`];
}

function whereIs(later: TurnLine, line: TurnLine | undefined, state: LoopState): string {
  const { turn, task } = later;
  if (!turn) return `is printed at ${seconds(later.at)} s`;
  if (turn.begins === line?.turn?.begins) return 'comes later in the same turn';
  const from = `comes from ${code(turn.callback)}`;
  if (state.ready.some(({ handle }) => handle === turn.handle))
    return `${from}, which waits in the ready queue`;
  const timer = state.timers.find(({ handle }) => handle === turn.handle);
  if (timer) return `${from}, a timer for ${seconds(timer.when)} s`;
  if (task === undefined) return `${from}, which is in no queue yet`;
  const asleep = state.heap.find((one) => one.task === task);
  if (asleep) return `comes from ${code(asleep.name)}, which ${asleepFor(asleep)}`;
  const known = state.tasks.find((one) => one.task === task);
  return known
    ? `comes from a later turn of ${code(known.name)}`
    : 'comes from a task that is not there yet';
}

function asleepFor({ kind, on }: LoopState['heap'][number]): string {
  return kind === 'turn' ? 'waits for its next turn' : `waits for ${code(on)}`;
}

/** The last place at which another line could have been next: a handle, a timer or a sleeping task was there for it. */
export function lastChoice(turns: Turns): Reason {
  const { lines } = turns;
  for (let index = lines.length - 1; index >= 0; index--) {
    const reason = choiceAt(turns, index);
    if (reason) return reason;
  }
  return loopReason(turns, Math.max(0, lines.length - 1), undefined);
}

function choiceAt(turns: Turns, index: number): Reason | undefined {
  const { events, lines, playback } = turns;
  const step = stepBefore(turns, index);
  const event = events[step];
  if (event?.type === 'step' && event.throws !== undefined)
    return loopReason(turns, index, undefined);
  const state = playback.at(step);
  const rival = lines.slice(index + 1).find((later) => {
    if (!later.turn || later.turn.begins === lines[index]?.turn?.begins) return false;
    return isQueued(later, state) || state.heap.some(({ task }) => task === later.task);
  });
  return rival && loopReason(turns, index, rival.text);
}
