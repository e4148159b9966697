import { currentTask } from '../loopStack';
import { taskOf } from '../reduceTask';
import type { Check, CheckedStep } from './Check';

/** A task steps until it is done; only the one whose step is on the stack suspends or is done; what it waited for comes first. */
export const tasks: Check = () => {
  const resolved = new Set<number>();

  return ({ event, before, stack }) => {
    switch (event.type) {
      case 'step':
        return whyNotStep(event, before);
      case 'wait':
      case 'pause':
        return notCurrent(event.task, stack);
      case 'done':
        if (taskOf(before, event.task)?.state === 'done')
          return [`task ${event.task} was done before.`];
        // A future can be cancelled by anybody, and a task is a future.
        return event.outcome === 'cancelled' ? [] : notCurrent(event.task, stack);
      case 'cancel':
        return taskOf(before, event.task)?.state === 'done'
          ? [`task ${event.task} is done and cannot be cancelled.`]
          : [];
      case 'ran': {
        const task = currentTask(stack);
        return task === undefined
          ? []
          : [`the step of task ${task} has ended with neither \`wait\`, \`pause\` nor \`done\`.`];
      }
      case 'resolve': {
        const again = resolved.has(event.future);
        resolved.add(event.future);
        return again ? [`future ${event.future} had its outcome before.`] : [];
      }
      default:
        return [];
    }
  };

  function whyNotStep(
    { task, throws }: { readonly task: number; readonly throws?: string },
    before: CheckedStep['before'],
  ): string[] {
    const state = taskOf(before, task)?.state;
    if (state === 'done') return [`task ${task} is done.`];
    if (state === 'running') return [`a step of task ${task} is on the stack already.`];
    const waited = before.heap.find((one) => one.task === task)?.future;
    if (waited !== undefined && !resolved.has(waited) && throws === undefined)
      return [`task ${task} waits for future ${waited}, which has no outcome.`];
    return [];
  }
};

function notCurrent(task: number, stack: CheckedStep['stack']): string[] {
  const current = currentTask(stack);
  if (current === task) return [];
  const instead = current === undefined ? 'none' : `that of task ${current}`;
  return [`the step on the stack is not that of task ${task}, but ${instead}.`];
}
