import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { orders } from '../../trace/samples/orders';
import { readPredict } from './readPredict';
import { remarkPredict } from './remarkPredict';

let siteDir: string;
let page: string;
const head = ['title: T', 'question: When?', 'ask: time of A has its row'];
const options = ['option: 0.1', 'tell: no', 'option: 0.2', 'tell: yes'];

beforeEach(() => {
  siteDir = mkdtempSync(join(tmpdir(), 'predict-'));
  page = join(siteDir, 'docs', '09-event-loop', 'index.mdx');
  mkdirSync(join(siteDir, 'docs', '09-event-loop', 'predict'), { recursive: true });
  write([...head, ...options]);
});
afterEach(() => rmSync(siteDir, { recursive: true }));

function write(headLines: readonly string[], source = `${orders.source}\n`): void {
  const file = join(siteDir, 'docs', '09-event-loop', 'predict', '01-rows');
  const lines = headLines.map((line) => `# ${line}\n`).join('');
  writeFileSync(`${file}.py`, `${lines}${orders.source}\n`);
  writeFileSync(`${file}.trace.json`, JSON.stringify({ ...orders, source }));
}

async function compiled(value: string): Promise<string> {
  const withPredict = () => remarkPredict({ siteDir });
  return String(await compile({ value, path: page }, { remarkPlugins: [withPredict], jsx: true }));
}

/** How the build shows a failure: the page, the line, the reason. */
async function failure(value: string): Promise<string> {
  return compiled(value).then(
    () => 'compiled',
    (error) => `${error.name} ${error.reason}`,
  );
}

const tag = '<Predict program="09-event-loop/01-rows" />';

describe('remarkPredict', () => {
  it('puts the program, its question and its run in the place of the name', async () => {
    const js = await compiled(`${tag}\n\n${tag}`);
    expect(js.match(/<Predict program=\{predict0\}/g)).toHaveLength(2);
    expect(js.match(/^import predict\d/gm)).toHaveLength(1);
    expect(js).toContain('@deferred/predict-09-event-loop.01-rows.js');
    const view = await readPredict(siteDir, '09-event-loop/01-rows');
    expect(view).toMatchObject({
      ...{ id: '09-event-loop/01-rows', title: 'T', question: 'When?' },
      ask: { kind: 'time', options: [{ at: 0.1 }, { at: 0.2 }] },
      run: { engine: 'cpython' },
    });
    expect(view.lines).toHaveLength(orders.source.split('\n').length);
  });

  it('fails at an unknown program, and offers one that is alike', async () => {
    expect(await failure('Text.\n\n<Predict program="09-event-loop/01-row" />')).toMatch(
      /index\.mdx:3:1-3:\d+ There is no program "09-event-loop\/01-row" .+ Did you mean "09-event-loop\/01-rows"\?$/,
    );
  });

  it('fails at a tag without its program', async () => {
    expect(await failure('<Predict />')).toContain('program="09-event-loop/03-turns"');
  });

  it('fails at a program that changed after it was recorded', async () => {
    write([...head, ...options], 'print(1)\n');
    expect(await failure(tag)).toContain('has changed since its trace was recorded');
  });

  it('fails where the run says that no option is right, at the line of the head', async () => {
    write([...head, ...options.slice(0, 2), 'option: 0.3', 'tell: no']);
    expect(await failure(tag)).toContain(
      'docs/09-event-loop/predict/01-rows.py:3  None of the options is right. The run says: 0.2.',
    );
  });
});
