import type { LoopEvent } from '../LoopEvent';
import type { Check } from './Check';

type Kind = 'handle' | 'task' | 'future' | 'job';

interface Mention {
  readonly kind: Kind;
  readonly number: number;
  /** The first mention of its number: `soon` of a handle. Futures are introduced by being mentioned. */
  readonly isNew: boolean | 'perhaps';
}

/**
 * Handles, tasks, futures and jobs are numbered 1, 2, 3 … in the order in which they appear, and appear before they are used.
 * Passes are counted too, and each asks the kernel once at most.
 */
export const numbers: Check = () => {
  const counts = { handle: 0, task: 0, future: 0, job: 0 };
  let pass = 0;
  let hasAsked = true;
  return ({ event }) => {
    const wrong: string[] = [];
    for (const { kind, number, isNew } of mentions(event)) {
      const next = counts[kind] + 1;
      if (isNew === true || (isNew === 'perhaps' && number >= next)) {
        if (number !== next)
          wrong.push(`${kind} ${number} is new, and the next ${kind} is ${next}.`);
        counts[kind] = Math.max(counts[kind], number);
      } else if (number >= next || number < 1) {
        wrong.push(`${kind} ${number} was never introduced${introducedBy[kind]}.`);
      }
    }
    if (event.type === 'pass') {
      if (event.pass !== pass + 1 && event.pass !== 1)
        wrong.push(`pass ${event.pass} comes after pass ${pass}.`);
      pass = event.pass;
      hasAsked = false;
    }
    if (event.type === 'select') {
      if (hasAsked) wrong.push('no `pass` has begun since the kernel was last asked.');
      hasAsked = true;
    }
    return wrong;
  };
};

const introducedBy: Record<Kind, string> = {
  handle: ', neither by `soon` nor by `timer`',
  task: ' by `task`',
  future: '',
  job: ' by `submit`',
};

function mentions(event: LoopEvent): Mention[] {
  switch (event.type) {
    case 'soon':
    case 'timer':
      return [{ kind: 'handle', number: event.handle, isNew: true }, ...known('task', event.task)];
    case 'due':
    case 'drop':
    case 'run':
    case 'ran':
      return known('handle', event.handle);
    case 'task':
      return [{ kind: 'task', number: event.task, isNew: true }];
    case 'wait':
      return [
        ...known('task', event.task),
        { kind: 'future', number: event.future, isNew: 'perhaps' },
      ];
    case 'resolve':
      return [{ kind: 'future', number: event.future, isNew: 'perhaps' }];
    case 'step':
    case 'pause':
    case 'done':
    case 'watch':
      return known('task', event.task);
    case 'cancel':
      return [...known('task', event.task), ...known('task', event.by)];
    case 'submit':
      return [{ kind: 'job', number: event.job, isNew: true }];
    case 'work':
    case 'worked':
      return known('job', event.job);
    default:
      return [];
  }
}

function known(kind: Kind, number: number | undefined): Mention[] {
  return number === undefined ? [] : [{ kind, number, isNew: false }];
}
