import { topFrame } from '../loopStack';
import type { Check } from './Check';

/** Every `call` has its `return` or `unwind`, within the step or the handle that made it; lines are lines of the program. */
export const programFrames: Check = ({ source }) => {
  const lines = source.split('\n').length;
  const isLine = (line: number) => Number.isInteger(line) && line >= 1 && line <= lines;

  return ({ event, stack }) => {
    const wrong: string[] = [];
    const top = topFrame(stack);
    if ('line' in event && event.line !== undefined && !isLine(event.line))
      wrong.push(`line ${event.line} is not one of the program’s, which has 1 to ${lines}.`);
    switch (event.type) {
      case 'line':
      case 'return':
      case 'unwind':
        if (!top) wrong.push('no frame of the program is running.');
        break;
      case 'ran':
      case 'pass':
      case 'select':
        if (top && stack.some(({ part }) => part === 'handleRun'))
          wrong.push(`the frame of \`${top.function}\` is still on the stack.`);
        break;
      case 'done': {
        const step = stack.findLastIndex(
          ({ part, task }) => part === 'taskStep' && task === event.task,
        );
        const left = step < 0 ? undefined : stack.slice(step).find(({ of }) => of === 'program');
        if (left)
          wrong.push(
            `the frame of \`${left.function}\` is still on the stack, above the task’s step.`,
          );
        break;
      }
      case 'end': {
        const left = stack.find(({ of }) => of === 'program');
        if (event.reason === 'finished' && left)
          wrong.push(
            `the program has finished, and the frame of \`${left.function}\` is still on the stack.`,
          );
      }
    }
    return wrong;
  };
};
