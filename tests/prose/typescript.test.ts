import { describe, expect, it } from 'vitest';
import { checkTypes } from './checkTypes';
import { listings, outputProblem, placeOf } from './listings';
import { runTypeScript } from './runTypeScript';

const modules = await listings('ts');

describe('TypeScript in the chapters', () => {
  it('holds under the project’s strict types', () => {
    const byFile = new Map(
      modules.map((listing) => [`${placeOf(listing).replace(':', '.')}.ts`, listing]),
    );
    const virtual = [...byFile].map(([file, { program }]) => ({ file, text: program.text }));
    const problems = checkTypes(virtual).map(({ file, line, message }) => {
      const program = byFile.get(file)?.program;
      return `${program?.file}:${(program?.line ?? 0) + line + 1}  ${message}`;
    });
    if (problems.length > 0) expect.fail(problems.join('\n'));
  });

  const printing = modules.filter(({ output }) => output !== undefined);
  it.each(printing.map((listing) => [placeOf(listing), listing] as const))(
    '%s',
    async (place, listing) => {
      const problem = outputProblem(listing, await runTypeScript(listing.program.text, place));
      if (problem) expect.fail(problem);
    },
  );
});

describe('checkTypes', () => {
  it('names the line of a type error, and keeps modules apart', () => {
    const problems = checkTypes([
      { file: 'docs/a.ts', text: 'const n = 1;\nconst s: string = n;\nconsole.log(s);' },
      {
        file: 'docs/b.ts',
        text: 'const n: number[] = [];\nconst [first] = n;\nconst sure: number = first;',
      },
    ]);
    expect(problems).toMatchObject(
      [
        { file: 'docs/a.ts', line: 1, message: /not assignable to type 'string'/ },
        { file: 'docs/b.ts', line: 2, message: /'undefined' is not assignable/ },
      ].map(({ message, ...rest }) => ({ ...rest, message: expect.stringMatching(message) })),
    );
  });
});

describe('runTypeScript', () => {
  it('prints values as node does, awaits, and lets the microtasks run out', async () => {
    const text = `export const pair: [string, number] = ['a', 1];
await Promise.resolve();
console.log(pair, { done: true });
Promise.resolve().then(() => console.log('later'));`;
    expect(await runTypeScript(text, 'x')).toBe("[ 'a', 1 ] { done: true }\nlater\n");
  });

  it('imports the loop that the course builds, which runs on virtual time', async () => {
    const text = `import { getRunningLoop, run, sleep } from '#loop';
function* main() {
  yield* sleep(3600);
  console.log(getRunningLoop().time(), 's');
}
run(main());`;
    expect(await runTypeScript(text, 'x')).toBe('3600 s\n');
  });

  it('jumps over the waits of timers, in their order', async () => {
    const text = `const begin = performance.now();
setTimeout(() => console.log('after a day'), 86_400_000);
clearTimeout(setTimeout(() => console.log('never'), 10));
await new Promise<void>((done) => setTimeout(done, 3_600_000));
console.log((performance.now() - begin) / 1000, 's');`;
    expect(await runTypeScript(text, 'x')).toBe('3600 s\nafter a day\n');
  });
});
