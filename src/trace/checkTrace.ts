import type { Check } from './checks/Check';
import { clock } from './checks/clock';
import { ends } from './checks/ends';
import { handles } from './checks/handles';
import { numbers } from './checks/numbers';
import { outside } from './checks/outside';
import { programFrames } from './checks/programFrames';
import { tasks } from './checks/tasks';
import { emptyLoop } from './LoopMemory';
import type { LoopTrace } from './LoopTrace';
import { settledStack } from './loopStack';
import { reduceLoop } from './reduceLoop';

const checks: readonly Check[] = [numbers, handles, programFrames, tasks, clock, outside, ends];

/**
 * Says what is wrong with a trace: a sentence for each place where its events break a promise of `README.md`. Empty for
 * every trace that an engine makes of a loop that works; for a reader's loop that does not, it tells what the loop did.
 */
export function checkTrace(trace: LoopTrace): string[] {
  const wrong: string[] = [];
  if (trace.events.length === 0) wrong.push('The trace has no event; the last one must be `end`.');
  if (trace.own && trace.engine !== 'reader')
    wrong.push(
      `Only the reader’s loop has parts of its own; this is a trace of \`${trace.engine}\`.`,
    );
  const running = checks.map((check) => check(trace));
  let before = emptyLoop;
  for (const [step, event] of trace.events.entries()) {
    const isLast = step === trace.events.length - 1;
    const checked = { event, before, stack: settledStack(before, event), isLast };
    for (const check of running)
      for (const message of check(checked))
        wrong.push(`Step ${step} (\`${event.type}\`): ${message}`);
    before = reduceLoop(before, event, trace);
  }
  return wrong;
}
