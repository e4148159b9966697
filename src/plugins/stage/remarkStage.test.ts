import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesText } from './entriesText';
import { readGroups } from './readGroups';
import { readPresets } from './readPresets';
import { remarkStage } from './remarkStage';

let siteDir: string;
let folder: string;

beforeAll(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'stage-'));
  folder = join(siteDir, 'docs', '09-event-loop', 'stage');
  mkdirSync(folder, { recursive: true });
  write('01-callbacks.py', '#', 'python');
  write('01-callbacks.ts', '//', 'typescript');
  write('02-threads.py', '#', 'python');
});
afterAll(() => rmSync(siteDir, { recursive: true }));

function write(name: string, comment: string, language: string, recorded = 'print(1)\n'): void {
  const head = `${comment} title: ${name}\n${comment} question: Why?\n`;
  writeFileSync(join(folder, name), `${head}\nprint(1)\n`);
  const frames = { run: 'a', runOnce: 'b', handleRun: 'c', taskStep: 'd', select: 'e' };
  const engine = language === 'python' ? 'cpython' : 'reference';
  const end = { type: 'end', reason: 'finished', message: 'over' };
  const trace = { engine, language, title: 'It', source: recorded, frames, events: [end] };
  writeFileSync(join(folder, `${name}.trace.json`), JSON.stringify(trace));
}

async function compiled(value: string): Promise<string> {
  const path = join(siteDir, 'docs', '09-event-loop', 'index.mdx');
  const withStage = () => remarkStage({ siteDir });
  return String(await compile({ value, path }, { remarkPlugins: [withStage], jsx: true }));
}

/** How the build shows a failure: the page, the line, the reason. */
async function failure(value: string): Promise<string> {
  return compiled(value).then(
    () => 'compiled',
    (error) => `${error.name} ${error.reason}`,
  );
}

describe('remarkStage', () => {
  it('puts the preset in the place of its name, and keeps the engine', async () => {
    const js = await compiled('<Stage preset="09-event-loop/01-callbacks" engine="reader" />');
    expect(js).toContain('<Stage engine="reader" preset={stagePreset0} />');
    expect(js).toMatch(
      /import stagePreset0 from ['"]@deferred\/stage-09-event-loop\.01-callbacks\.js['"]/,
    );
  });

  it('imports a preset once, however often the page shows it', async () => {
    const tag = '<Stage preset="09-event-loop/01-callbacks" />';
    const js = await compiled(`${tag}\n\n<Stage preset="09-event-loop/02-threads" />\n\n${tag}`);
    expect(js.match(/^import stagePreset/gm)).toHaveLength(2);
    expect(js.match(/preset=\{stagePreset0\}/g)).toHaveLength(2);
  });

  it('fails at an unknown preset, and offers one that is alike', async () => {
    expect(await failure('Text.\n\n<Stage preset="09-event-loop/01-callback" />')).toMatch(
      /index\.mdx:3:1-3:45 There is no program for the Stage .+ Did you mean "09-event-loop\/01-callbacks"\?$/,
    );
  });

  it('fails at an engine that is none, or for which there is no program', async () => {
    expect(await failure('<Stage preset="09-event-loop/01-callbacks" engine="pypy" />')).toContain(
      'one of: cpython, reference, reader',
    );
    expect(await failure('<Stage preset="09-event-loop/02-threads" engine="reader" />')).toContain(
      'The engine "reader" needs docs/09-event-loop/stage/02-threads.ts',
    );
  });

  it.each(['<Stage />', "<Stage preset={'09-event-loop/01-callbacks'} />", '<Stage preset="" />'])(
    'fails at %s, and says how it is written',
    async (tag) => {
      expect(await failure(tag)).toContain('<Stage preset="09-event-loop/01-callbacks" />');
    },
  );
});

function groups(file: Record<string, string[]>): void {
  writeFileSync(join(folder, 'groups.json'), JSON.stringify(file));
}

function idsOf(presets: readonly { readonly id: string }[]): readonly string[] {
  return presets.map(({ id }) => id);
}

describe('readPresets', () => {
  it('makes one preset of the programs of a name, with what was recorded', async () => {
    const presets = await readPresets(siteDir);
    expect(presets.map(({ id }) => id)).toEqual([
      '09-event-loop/01-callbacks',
      '09-event-loop/02-threads',
    ]);
    expect(presets[0]).toMatchObject({
      title: '01-callbacks.py',
      question: 'Why?',
      programs: [
        { language: 'python', source: 'print(1)\n', trace: { engine: 'cpython' } },
        { language: 'typescript', source: 'print(1)\n', trace: { engine: 'reference' } },
      ],
    });
  });

  it('lists them for the page that chooses, without their runs', async () => {
    const presets = await readPresets(siteDir);
    groups({ First: ['02-threads'], Then: ['01-callbacks'] });
    const text = entriesText(presets, readGroups(siteDir, idsOf(presets)));
    expect(text).toMatch(/First.*\n.*02-threads.*\n.*\n.*Then.*\n.*01-callbacks/);
    expect(text).toContain('"languages":["python","typescript"]');
    expect(text).toContain('import("./09-event-loop.02-threads.json")');
    expect(text).not.toContain('events');
  });

  it('wants each under one heading', async () => {
    const ids = idsOf(await readPresets(siteDir));
    const told = (file: Record<string, string[]>) => {
      groups(file);
      return () => readGroups(siteDir, ids);
    };
    const file = 'docs/09-event-loop/stage/groups.json';
    expect(told({ A: ['01-callbacks'] })).toThrow(`${file} names 02-threads 0 times.`);
    expect(told({ A: ['01-callbacks', '02-threads'], B: ['02-threads'] })).toThrow(
      `${file} names 02-threads 2 times.`,
    );
    expect(told({ A: ['01-callbacks', '02-threads', '03-gone'] })).toThrow(
      `${file} names 03-gone, which is not there.`,
    );
  });

  it('fails at a program that changed after it was recorded, or never was', async () => {
    write('03-new.py', '#', 'python', 'print(2)\n');
    await expect(readPresets(siteDir)).rejects.toThrow(
      /stage\/03-new\.py has changed .+ Run "npm run record"\./,
    );
    rmSync(join(folder, '03-new.py.trace.json'));
    await expect(readPresets(siteDir)).rejects.toThrow(/stage\/03-new\.py has no trace yet/);
    rmSync(join(folder, '03-new.py'));
  });
});
