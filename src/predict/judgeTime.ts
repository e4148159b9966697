import type { LoopTrace } from '../trace/LoopTrace';
import { clockResolution, seconds } from '../trace/seconds';
import { readTurns, type Turns } from './readTurns';
import { showLine } from './showLine';
import type { Verdict } from './Verdict';

/**
 * Lays the time that the reader has said beside the time at which the line is printed for the first time.
 * @throws Error when it never is
 */
export function judgeTime(text: string, said: number, trace: LoopTrace): Verdict {
  const turns = readTurns(trace);
  const line = turns.lines.find((one) => one.text === text);
  if (!line) throw new Error(`The program does not print ${JSON.stringify(text)}.`);
  const right = Math.abs(said - line.at) <= clockResolution;
  // Said too early: the move of the clock that leaves the said time behind. Else the one that comes to the line's time.
  const time = right || said > line.at ? line.at - clockResolution : said + clockResolution;
  const step = moveBeyond(turns, Math.max(0, time), line.step) ?? line.step;
  const { sentence } = turns.playback.at(step);
  const parting = `You have ${seconds(said)} s, and ${showLine(text)} is printed at ${seconds(line.at)} s.`;
  return { right, step, line: undefined, sentences: right ? [sentence] : [parting, sentence] };
}

/** The first step before `end` that moves the clock beyond a time. */
function moveBeyond({ events }: Turns, time: number, end: number): number | undefined {
  const step = events.slice(0, end).findIndex(({ type, ...event }) => {
    const moves = type === 'select' || type === 'block';
    return moves && 'until' in event && event.until > time;
  });
  return step < 0 ? undefined : step;
}
