import { describe, expect, it } from 'vitest';
import { withLoopParts } from '../exercise-format/loopPart';
import { readSharedCode } from '../plugins/exercises/readSharedCode';
import { recordRun } from './recordRun';

const { files } = readSharedCode(process.cwd());

describe('imports', () => {
  const last = (source: string) => recordRun(source, { files }).events.at(-1);

  it('say what there is when a module or a name is not there', () => {
    expect(last("import { run } from '#loop';\nimport fs from 'node:fs';\nrun(fs);")).toMatchObject(
      {
        reason: 'raised',
        line: 2,
        message: expect.stringMatching(
          /"node:fs" at line 2, which is not there. It can import .*"#kit".*"#loop"/,
        ),
      },
    );
    expect(last("import { nap } from '#loop';\nnap();")).toMatchObject({
      reason: 'raised',
      line: 1,
      message: expect.stringMatching(/"nap" from "#loop" at line 1.*It exports .*createTask/),
    });
  });
});

describe('the reader’s own loop', () => {
  const program = `import { run, sleep } from '#loop';\nfunction* main() {\n  yield* sleep(0.1);\n  console.log('slept');\n}\nrun(main());\n`;
  const timers = files.find(({ path }) => path === 'loop/timers.ts')?.text ?? '';
  const withTimers = (code: string) =>
    recordRun(program, { files: withLoopParts(files, { timers: code }), own: ['timers'] });

  it('runs with their parts in their places, and says which are theirs', () => {
    const trace = withTimers(timers);
    expect(trace).toMatchObject({ engine: 'reader', title: 'Your loop', own: ['timers'] });
    expect(trace.events).toEqual(recordRun(program, { files }).events);
  });

  it('looks the same when it moves its due timers in another way', () => {
    const code = timers.replace(
      'super.callSoon(timer.run.bind(timer))',
      'this.callSoon(() => timer.run())',
    );
    expect(code).not.toBe(timers);
    expect(withTimers(code).events).toEqual(recordRun(program, { files }).events);
  });

  it('is ended when it goes round and round for nothing', () => {
    const code = timers.replace(
      /override runOnce\(\): void \{/,
      '$& if (this.time() >= 0) return;',
    );
    expect(code).not.toBe(timers);
    expect(withTimers(code).events.at(-1)).toMatchObject({ reason: 'steps' });
  });

  const broken: Record<string, [string, string]> = {
    'does not parse': [
      'const a = (;',
      'Your code of the exercise `timers` cannot be a part of the loop: it does not parse',
    ],
    'throws when it is loaded': [
      "throw new Error('mine');",
      'Your code of the exercise `timers` cannot be a part of the loop: it throws `Error: mine` while it is loaded at line 1',
    ],
    'does not export what is needed': [
      'export const nothing = 1;',
      'Your code of the exercise `timers` cannot be a part of the loop: it does not export "',
    ],
  };
  it.each(Object.entries(broken))('a part that %s is named', (_, [code, says]) => {
    expect(withTimers(code).events.at(-1)).toMatchObject({
      reason: 'raised',
      message: expect.stringContaining(says),
    });
  });

  it('a mistake in a part that shows while it runs is named, with its line', () => {
    const code = timers.replace(
      /\btime\(\): number \{/,
      '$& (undefined as unknown as Kernel).now();',
    );
    expect(code).not.toBe(timers);
    expect(withTimers(code).events.at(-1)).toMatchObject({
      reason: 'raised',
      message: expect.stringMatching(
        /It was thrown in your own code of the exercise `timers`, line \d+\./,
      ),
    });
  });
});
