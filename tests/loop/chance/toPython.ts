import { type Action, type Body, type Description, numbersOf, targetOf } from './Description';

const head = `import asyncio
import time

tasks, futures, spawned = [], [], []
locks = [asyncio.Lock(), asyncio.Lock()]
semaphores = [asyncio.Semaphore(1), asyncio.Semaphore(2)]
queues = [asyncio.Queue(1), asyncio.Queue()]

def told(task):
    outcome = "cancelled" if task.cancelled() else task.exception() or task.result()
    print(task.get_name(), outcome)

def start(coroutine, name):
    task = asyncio.create_task(coroutine, name=name)
    task.add_done_callback(told)
    return task

async def reported(body):
    try:
        print(await body())
    except ValueError as error:
        print(error)
    return "reported"

def fail(number):
    raise ValueError(f"{number} fails")

def shown(result):
    return "cancelled" if isinstance(result, asyncio.CancelledError) else str(result)
`;

/** The description as a program for asyncio. */
export function toPython(description: Description): string {
  const numbers = numbersOf(description);

  const block = (body: Body, owner: number): string[] =>
    body.length === 0 ? ['    pass'] : indented(body.flatMap((action) => lines(action, owner)));

  const coroutine = (name: string, body: Body, owner: number): string[] => [
    `async def ${name}():`,
    ...block(body, owner),
    `    return "${name} ends"`,
    '',
  ];

  function lines(action: Action, owner: number): string[] {
    const n = numbers.get(action) ?? 0;
    const done = `print(${n})`;
    const guarded = (what: string) => [
      'try:',
      `    print(${n}, ${what})`,
      'except ValueError as error:',
      `    print(${n}, error)`,
    ];
    switch (action.do) {
      case 'print':
        return [done];
      case 'raise':
        return [done, `fail(${n})`];
      case 'callSoon':
        return [`asyncio.get_running_loop().call_soon(print, ${n}, "soon")`];
      case 'failSoon':
        return [`asyncio.get_running_loop().call_soon(fail, ${n})`];
      case 'callLater':
        return [`asyncio.get_running_loop().call_later(${action.seconds}, print, ${n}, "later")`];
      case 'cancelSelf':
        return ['asyncio.current_task().cancel()', done];
      case 'sleep':
        return [`await asyncio.sleep(${action.seconds})`, done];
      case 'block':
        return [`time.sleep(${action.seconds})`, done];
      case 'cancel':
        return [`tasks[${targetOf(action, owner, description)}].cancel()`, done];
      case 'wait': {
        const target = targetOf(action, owner, description);
        return target === undefined ? [done] : guarded(`await tasks[${target}]`);
      }
      case 'future':
        return guarded(`await futures[${action.future}]`);
      case 'resolve':
        return [
          `if not futures[${action.future}].done():`,
          `    futures[${action.future}].set_result("result of ${n}")`,
          done,
        ];
      case 'fail':
        return [
          `if not futures[${action.future}].done():`,
          `    futures[${action.future}].set_exception(ValueError("failed by ${n}"))`,
          `    futures[${action.future}].exception()`,
          done,
        ];
      case 'giveUp':
        return [`futures[${action.future}].cancel()`, done];
      case 'put':
        return [`await queues[${action.queue}].put(${n})`, done];
      case 'get':
        return [
          `print(${n}, "got", await queues[${action.queue}].get())`,
          `queues[${action.queue}].task_done()`,
        ];
      case 'putNowait':
        return [
          'try:',
          `    queues[${action.queue}].put_nowait(${n})`,
          'except asyncio.QueueFull:',
          `    print(${n}, "full")`,
          done,
        ];
      case 'getNowait':
        return [
          'try:',
          `    print(${n}, "got", queues[${action.queue}].get_nowait())`,
          'except asyncio.QueueEmpty:',
          `    print(${n}, "empty")`,
        ];
      case 'join':
        return [`await queues[${action.queue}].join()`, done];
      case 'lock':
      case 'semaphore':
        return [`async with ${action.do}s[${action.lock}]:`, ...block(action.body, owner), done];
      case 'timeout':
        return [
          'try:',
          `    async with asyncio.timeout(${action.seconds}):`,
          ...indented(block(action.body, owner)),
          'except TimeoutError:',
          `    print(${n}, "timed out")`,
          done,
        ];
      case 'catch':
        return around(action, 'except ValueError as error:', `print(${n}, error)`, owner);
      case 'refuse':
        return around(action, 'except asyncio.CancelledError:', `print(${n}, "refuses")`, owner);
      case 'finally':
        return around(action, 'finally:', `print(${n}, "finally")`, owner);
      case 'gather': {
        const names = action.bodies.map((_, child) => `part_${n}_${child}`);
        const given = [...names.map((name) => `${name}()`), ...returns(action.returnExceptions)];
        return [
          ...action.bodies.flatMap((body, child) => coroutine(names[child] ?? '', body, owner)),
          ...guarded(`*map(shown, await asyncio.gather(${given.join(', ')}))`),
        ];
      }
      case 'spawn':
        return [
          ...coroutine(`part_${n}`, action.body, owner),
          `spawned.append(start(part_${n}(), "spawned by ${n}"))`,
          done,
        ];
    }
  }

  function around(
    { body, handler }: Extract<Action, { handler: Body }>,
    clause: string,
    print: string,
    owner: number,
  ): string[] {
    return ['try:', ...block(body, owner), clause, `    ${print}`, ...block(handler, owner)];
  }

  const count = description.tasks.length;
  const started = (task: number) =>
    description.isHasty
      ? `asyncio.create_task(reported(task${task}))`
      : `start(task${task}(), "task ${task}")`;
  const own = description.main.flatMap((action) => lines(action, count));
  const patient = [
    'try:',
    ...block(description.main, count),
    'except (ValueError, asyncio.CancelledError) as error:',
    '    print("main:", shown(error))',
    'await asyncio.gather(*tasks, return_exceptions=True)',
    'await asyncio.sleep(9)',
    'for task in spawned:',
    '    task.cancel()',
    'await asyncio.gather(*spawned, return_exceptions=True)',
  ];
  const main = [
    'futures.extend(asyncio.get_running_loop().create_future() for _ in range(2))',
    ...description.tasks.map((_, task) => `tasks.append(${started(task)})`),
    ...(description.isHasty ? own : patient),
    'print("main ends")',
  ];
  return [
    head,
    ...description.tasks.flatMap((body, task) => coroutine(`task${task}`, body, task)),
    'async def main():',
    ...indented(main),
    '',
    'asyncio.run(main())',
    '',
  ].join('\n');
}

const returns = (exceptions: boolean) => (exceptions ? ['return_exceptions=True'] : []);
const indented = (lines: readonly string[]) => lines.map((line) => `    ${line}`.trimEnd());
