import { type Action, type Body, type Description, numbersOf, targetOf } from './Description';

const head = `import {
  CancelledError, createFuture, createTask, currentTask, gather, getRunningLoop, Lock,
  Queue, QueueEmpty, QueueFull, run, Semaphore, sleep, TimeoutError, timeout,
} from '#loop';

const [tasks, futures, spawned] = [[], [], []];
const locks = [new Lock(), new Lock()];
const semaphores = [new Semaphore(1), new Semaphore(2)];
const queues = [new Queue(1), new Queue()];

function told(task) {
  const outcome = task.cancelled() ? 'cancelled' : (task.exception()?.message ?? task.result());
  console.log(task.name, outcome);
}

function start(coroutine, name) {
  const task = createTask(coroutine, name);
  task.addDoneCallback(told);
  return task;
}

function* reported(body) {
  try {
    console.log(yield* body());
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    console.log(error.message);
  }
  return 'reported';
}

class ValueError extends Error {}

function fail(number) {
  throw new ValueError(\`\${number} fails\`);
}

function shown(result) {
  if (result instanceof CancelledError) return 'cancelled';
  return result instanceof Error ? result.message : result;
}
`;

/** The description as a program for the reference loop. */
export function toTypeScript(description: Description): string {
  const numbers = numbersOf(description);

  const block = (body: Body, owner: number): string[] =>
    indented(body.flatMap((action) => lines(action, owner)));

  const coroutine = (name: string, body: Body, owner: number): string[] => [
    `function* ${name}() {`,
    ...block(body, owner),
    `  return '${name} ends';`,
    '}',
    '',
  ];

  function lines(action: Action, owner: number): string[] {
    const n = numbers.get(action) ?? 0;
    const done = `console.log(${n});`;
    const guarded = (what: string) => [
      'try {',
      `  console.log(${n}, ${what});`,
      '} catch (error) {',
      '  if (!(error instanceof ValueError)) throw error;',
      `  console.log(${n}, error.message);`,
      '}',
    ];
    switch (action.do) {
      case 'print':
        return [done];
      case 'raise':
        return [done, `fail(${n});`];
      case 'callSoon':
        return [`getRunningLoop().callSoon(() => console.log(${n}, 'soon'));`];
      case 'failSoon':
        return [`getRunningLoop().callSoon(() => fail(${n}));`];
      case 'callLater':
        return [`getRunningLoop().callLater(${action.seconds}, () => console.log(${n}, 'later'));`];
      case 'cancelSelf':
        return ['currentTask().cancel();', done];
      case 'sleep':
        return [`yield* sleep(${action.seconds});`, done];
      case 'block':
        return [`getRunningLoop().kernel.sleep(${action.seconds * 1000});`, done];
      case 'cancel':
        return [`tasks[${targetOf(action, owner, description)}].cancel();`, done];
      case 'wait': {
        const target = targetOf(action, owner, description);
        return target === undefined ? [done] : guarded(`yield* tasks[${target}]`);
      }
      case 'future':
        return guarded(`yield* futures[${action.future}]`);
      case 'resolve':
        return [
          `if (!futures[${action.future}].done()) {`,
          `  futures[${action.future}].setResult('result of ${n}');`,
          '}',
          done,
        ];
      case 'fail':
        return [
          `if (!futures[${action.future}].done()) {`,
          `  futures[${action.future}].setException(new ValueError('failed by ${n}'));`,
          '}',
          done,
        ];
      case 'giveUp':
        return [`futures[${action.future}].cancel();`, done];
      case 'put':
        return [`yield* queues[${action.queue}].put(${n});`, done];
      case 'get':
        return [
          `console.log(${n}, 'got', yield* queues[${action.queue}].get());`,
          `queues[${action.queue}].taskDone();`,
        ];
      case 'putNowait':
        return [
          'try {',
          `  queues[${action.queue}].putNowait(${n});`,
          '} catch (error) {',
          '  if (!(error instanceof QueueFull)) throw error;',
          `  console.log(${n}, 'full');`,
          '}',
          done,
        ];
      case 'getNowait':
        return [
          'try {',
          `  console.log(${n}, 'got', queues[${action.queue}].getNowait());`,
          '} catch (error) {',
          '  if (!(error instanceof QueueEmpty)) throw error;',
          `  console.log(${n}, 'empty');`,
          '}',
        ];
      case 'join':
        return [`yield* queues[${action.queue}].join();`, done];
      case 'lock':
      case 'semaphore': {
        const held = `${action.do}s[${action.lock}]`;
        return [
          `yield* ${held}.acquire();`,
          'try {',
          ...block(action.body, owner),
          '} finally {',
          `  ${held}.release();`,
          '}',
          done,
        ];
      }
      case 'timeout':
        return [
          ...coroutine(`part_${n}`, action.body, owner),
          'try {',
          `  yield* timeout(${action.seconds}, part_${n}());`,
          '} catch (error) {',
          '  if (!(error instanceof TimeoutError)) throw error;',
          `  console.log(${n}, 'timed out');`,
          '}',
          done,
        ];
      case 'catch':
        return handled(action, 'ValueError', `console.log(${n}, error.message);`, owner);
      case 'refuse':
        return handled(action, 'CancelledError', `console.log(${n}, 'refuses');`, owner);
      case 'finally':
        return [
          'try {',
          ...block(action.body, owner),
          '} finally {',
          `  console.log(${n}, 'finally');`,
          ...block(action.handler, owner),
          '}',
        ];
      case 'gather': {
        const names = action.bodies.map((_, child) => `part_${n}_${child}`);
        const given = names.map((name) => `${name}()`).join(', ');
        const options = action.returnExceptions ? ', { returnExceptions: true }' : '';
        return [
          ...action.bodies.flatMap((body, child) => coroutine(names[child] ?? '', body, owner)),
          ...guarded(`...(yield* gather([${given}]${options})).map(shown)`),
        ];
      }
      case 'spawn':
        return [
          ...coroutine(`part_${n}`, action.body, owner),
          `spawned.push(start(part_${n}(), 'spawned by ${n}'));`,
          done,
        ];
    }
  }

  function handled(
    { body, handler }: Extract<Action, { handler: Body }>,
    error: string,
    print: string,
    owner: number,
  ): string[] {
    return [
      'try {',
      ...block(body, owner),
      '} catch (error) {',
      `  if (!(error instanceof ${error})) throw error;`,
      `  ${print}`,
      ...block(handler, owner),
      '}',
    ];
  }

  const count = description.tasks.length;
  const started = (task: number) =>
    description.isHasty
      ? `createTask(reported(task${task}))`
      : `start(task${task}(), 'task ${task}')`;
  const own = description.main.flatMap((action) => lines(action, count));
  const patient = [
    'try {',
    ...indented(own),
    '} catch (error) {',
    "  console.log('main:', shown(error));",
    '}',
    'yield* gather(tasks, { returnExceptions: true });',
    'yield* sleep(9);',
    'for (const task of spawned) task.cancel();',
    'yield* gather(spawned, { returnExceptions: true });',
  ];
  const main = [
    'futures.push(createFuture(), createFuture());',
    ...description.tasks.map((_, task) => `tasks.push(${started(task)});`),
    ...(description.isHasty ? own : patient),
    "console.log('main ends');",
  ];
  return [
    head,
    ...description.tasks.flatMap((body, task) => coroutine(`task${task}`, body, task)),
    'function* main() {',
    ...indented(main),
    '}',
    '',
    'run(main());',
    '',
  ].join('\n');
}

const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`.trimEnd());
