/**
 * A program as data: what its tasks do, in words that both languages have. Each action has a number, which the program prints
 * when it is done, so that two outputs that agree say that both went the same way.
 */
export interface Description {
  readonly tasks: readonly Body[];
  readonly main: Body;
  /** main does not wait for the tasks at its end, and `run` has to cancel them. */
  readonly isHasty: boolean;
}

export type Body = readonly Action[];

/** Times are seconds; `future`, `lock` and `queue` are indexes, `task` is one that `targetOf` makes an index of. */
export type Action =
  | { readonly do: 'print' | 'raise' | 'callSoon' | 'failSoon' | 'cancelSelf' }
  | { readonly do: 'sleep' | 'callLater' | 'block'; readonly seconds: number }
  | { readonly do: 'cancel' | 'wait'; readonly task: number }
  | { readonly do: 'resolve' | 'fail' | 'giveUp' | 'future'; readonly future: number }
  | { readonly do: 'put' | 'get' | 'putNowait' | 'getNowait' | 'join'; readonly queue: number }
  | { readonly do: 'lock' | 'semaphore'; readonly lock: number; readonly body: Body }
  | { readonly do: 'timeout'; readonly seconds: number; readonly body: Body }
  | {
      readonly do: 'catch' | 'finally' | 'refuse';
      readonly body: Body;
      readonly handler: Body;
    }
  | { readonly do: 'gather'; readonly bodies: readonly Body[]; readonly returnExceptions: boolean }
  | { readonly do: 'spawn'; readonly body: Body };

/** The number of each action: its place in the text. */
export function numbersOf({ tasks, main }: Description): ReadonlyMap<Action, number> {
  const numbers = new Map<Action, number>();
  const visit = (body: Body) => {
    for (const action of body) {
      numbers.set(action, numbers.size + 1);
      for (const inner of bodiesOf(action)) visit(inner);
    }
  };
  for (const body of [...tasks, main]) visit(body);
  return numbers;
}

function bodiesOf(action: Action): readonly Body[] {
  if ('handler' in action) return [action.body, action.handler];
  if ('bodies' in action) return action.bodies;
  return 'body' in action ? [action.body] : [];
}

/**
 * Which task is waited for or cancelled. A task waits for tasks after it only: two that wait for each other could not even be
 * cancelled, in either language. `undefined`: there is none. `owner` is the number of tasks for main.
 */
export function targetOf(
  action: { readonly do: 'cancel' | 'wait'; readonly task: number },
  owner: number,
  { tasks }: Description,
): number | undefined {
  const first = action.do === 'cancel' || owner === tasks.length ? 0 : owner + 1;
  return first < tasks.length ? first + (action.task % (tasks.length - first)) : undefined;
}
