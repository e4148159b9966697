import { type Ending, endingOf } from './Ending';
import { BadSchedule, nameOf, parseSchedule } from './schedule';
import { type Scene, Threads } from './Threads';

/**
 * Runs a program of threads under one schedule, `A1 B1 A2 B2`, and gives how it ends. Throws `BadSchedule` when the threads cannot
 * follow it, or when it stops before they have ended.
 */
export function replay<Result>(setUp: () => Scene<Result>, text: string): Ending<Result> {
  const threads = new Threads(setUp);
  const schedule = parseSchedule(text);
  for (const thread of schedule) {
    const step = `${nameOf(thread)}${threads.stepsOf(thread) + 1}`;
    const access = threads.next(thread);
    if (access === undefined) throw new BadSchedule(`there is no ${step}: ${whyNot(thread)}`);
    if (!access.isReady()) {
      throw new BadSchedule(`${step} cannot be taken there: ${nameOf(thread)} ${access.words}`);
    }
    threads.step(thread);
  }
  const rest = threads.ready().map((thread) => `${nameOf(thread)}${threads.stepsOf(thread) + 1}`);
  if (rest.length > 0)
    throw new BadSchedule(`it stops too early: ${rest.join(' and ')} can be taken`);
  return endingOf(threads, threads.waits().length === 0 ? 'ended' : 'deadlock', 1, schedule);

  function whyNot(thread: number): string {
    const steps = threads.stepsOf(thread);
    return thread < threads.count
      ? `${nameOf(thread)} has ended after ${steps} ${steps === 1 ? 'step' : 'steps'}`
      : `there are ${threads.count} threads`;
  }
}
