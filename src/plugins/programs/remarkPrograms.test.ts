import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programHash } from '../../python/programHash';
import { readProgram } from './readProgram';
import { remarkPrograms } from './remarkPrograms';

let siteDir: string;
let page: string;

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'programs-'));
  page = join(siteDir, 'docs', '05-generators', 'index.mdx');
  mkdirSync(join(siteDir, 'docs', '05-generators', 'programs'), { recursive: true });
  write('records', '# title: Records\n# question: Which?\nprint(1 < 2)\n');
});
afterEach(() => rmSync(siteDir, { recursive: true }));

function write(name: string, text: string, tracedCode = 'print(1 < 2)\n'): void {
  const file = join(siteDir, 'docs', '05-generators', 'programs', name);
  writeFileSync(`${file}.py`, text);
  const trace = { python: '3.14.2', program: programHash(tracedCode), events: [] };
  writeFileSync(`${file}.trace.json`, JSON.stringify(trace));
}

async function compiled(value: string): Promise<string> {
  return String(
    await compile({ value, path: page }, { remarkPlugins: [remarkPrograms], jsx: true }),
  );
}

/** How the build shows a failure: the page, the line, the reason. */
async function failure(value: string): Promise<string> {
  return compiled(value).then(
    () => 'compiled',
    (error) => `${error.name} ${error.reason}`,
  );
}

describe('remarkPrograms', () => {
  it('puts the program and its trace in the place of the name', async () => {
    const js = await compiled("<FrameInspector programs={['records']} />");
    expect(js).toContain('<FrameInspector programs={[program0]}');
    expect(js).toMatch(
      /^import program0 from ['"]@deferred\/program-05-generators\.records\.js['"]/m,
    );
    const program = await readProgram(dirname(page), 'records');
    expect(program).toMatchObject({
      name: 'records',
      title: 'Records',
      question: 'Which?',
      trace: { python: '3.14.2' },
    });
    expect(program.lines).toHaveLength(1);
    expect(program.lines[0]).toContain('&lt;');
  });

  it('imports a program once, however often the page shows it', async () => {
    const tag = "<FrameInspector programs={['records']} />";
    const js = await compiled(`${tag}\n\n${tag}`);
    expect(js.match(/^import program/gm)).toHaveLength(1);
    expect(js.match(/programs=\{\[program0\]\}/g)).toHaveLength(2);
  });

  it('fails at an unknown program, and offers one that is alike', async () => {
    const reason = await failure("Text.\n\n<FrameInspector programs={['record']} />");
    expect(reason).toMatch(
      /index\.mdx:3:1-3:41 There is no programs\/record\.py .+ Did you mean "records"\?$/,
    );
  });

  it('fails at a program that changed after it was recorded', async () => {
    write('records', '# title: Records\n# question: Which?\nprint(2)\n');
    expect(await failure("<FrameInspector programs={['records']} />")).toMatch(
      /programs\/records\.py has changed .+ Run "npm run record"\.$/,
    );
  });

  it('fails at a program without its question', async () => {
    write('records', '# title: Records\nprint(1 < 2)\n');
    expect(await failure("<FrameInspector programs={['records']} />")).toContain(
      'programs/records.py:2  A program\'s second line is "# question: …".',
    );
  });

  it.each([
    '<FrameInspector />',
    '<FrameInspector programs={[]} />',
    '<FrameInspector programs="records" />',
  ])('fails at %s, and says how it is written', async (tag) => {
    expect(await failure(tag)).toContain("programs={['records']}");
  });
});
