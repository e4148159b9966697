import { spawnSync } from 'node:child_process';
import { Kernel } from '#kit';
import {
  createTask,
  gather,
  getRunningLoop,
  newEventLoop,
  run,
  setLoopFactory,
  sleep,
} from '#loop';
import { median, printTable } from './statistics';

const CALLBACKS = 200_000;
const AT_ONCE = 100;
const SLEEPERS = 10_000;

/**
 * The reference loop beside CPython's asyncio on the same three programs in the same minutes, where the shell has a python3:
 * callbacks a second (one a pass, and a hundred a pass), and the time for 10 000 tasks that sleep 0 to 9 ms. The reference loop
 * sleeps on virtual time and asks a simulated kernel; asyncio sleeps in real time, 9 ms of the last figure, and asks the real kernel once a pass.
 */
export function benchLoop(rounds: number): void {
  // A pass that finds no time to pass is no sign of a busy wait here.
  const Loop = newEventLoop().constructor as new (
    kernel: Kernel,
  ) => ReturnType<typeof newEventLoop>;
  setLoopFactory(() => new Loop(new Kernel({ patience: Number.POSITIVE_INFINITY })));
  const python = pythonVersion();
  const programs: readonly [string, () => void, string][] = [
    ['callbacks/s, one a pass', () => chains(1), `chains(1)`],
    [`callbacks/s, ${AT_ONCE} a pass`, () => chains(AT_ONCE), `chains(${AT_ONCE})`],
    ['10 000 sleeping tasks, ms', sleepers, 'sleepers()'],
  ];
  const rows = programs.map(([what, program, call], i) => {
    const own = median(Array.from({ length: rounds }, () => timed(program)));
    const other = python
      ? median(Array.from({ length: rounds }, () => timedPython(call)))
      : undefined;
    const shown = (ms: number) => (i < 2 ? CALLBACKS / (ms / 1000) : ms);
    return {
      what,
      'reference loop': shown(own),
      [python ?? 'no python3 here']: other === undefined ? '' : shown(other),
    };
  });
  printTable(`The reference loop (medians of ${rounds} rounds)`, rows);
}

/** `at once` chains of callbacks, each of which schedules the next. */
function chains(atOnce: number): void {
  function* main() {
    const loop = getRunningLoop();
    const over = loop.createFuture<void>();
    let left = CALLBACKS;
    const again = () => {
      if (--left === 0) over.setResult();
      else if (left >= atOnce) loop.callSoon(again);
    };
    for (let i = 0; i < atOnce; i++) loop.callSoon(again);
    yield* over;
  }
  run(main());
}

function sleepers(): void {
  function* main() {
    yield* gather(Array.from({ length: SLEEPERS }, (_, i) => createTask(sleep((i % 10) / 1000))));
  }
  run(main());
}

function timed(program: () => void): number {
  const start = performance.now();
  program();
  return performance.now() - start;
}

const script = `
import asyncio, sys, time

async def chains(at_once):
    loop = asyncio.get_running_loop()
    over = loop.create_future()
    left = ${CALLBACKS}
    def again():
        nonlocal left
        left -= 1
        if left == 0:
            over.set_result(None)
        elif left >= at_once:
            loop.call_soon(again)
    for _ in range(at_once):
        loop.call_soon(again)
    await over

async def sleepers():
    await asyncio.gather(*[asyncio.create_task(asyncio.sleep(i % 10 / 1000)) for i in range(${SLEEPERS})])

start = time.perf_counter()
asyncio.run(eval(sys.argv[1]))
print((time.perf_counter() - start) * 1000)
`;

function timedPython(call: string): number {
  const { stdout } = spawnSync('python3', ['-c', script, call], { encoding: 'utf8' });
  return Number(stdout);
}

function pythonVersion(): string | undefined {
  const { status, stdout } = spawnSync('python3', ['--version'], { encoding: 'utf8' });
  return status === 0 ? `asyncio of C${stdout.trim()}` : undefined;
}
