import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listPredictPrograms } from '../src/plugins/predict/listPredictPrograms';
import { readPredict } from '../src/plugins/predict/readPredict';
import { runsOnLoop } from '../src/plugins/predict/runsOnLoop';
import { judge } from '../src/predict/judge';
import { predictionOf } from '../src/predict/predictionOf';
import { printedLines } from '../src/predict/printedLines';
import type { RecordedRun } from '../src/predict/RecordedRun';
import { createLoopRecorder } from '../src/python/createLoopRecorder';
import { createRecorder } from '../src/python/createRecorder';

/** Each predict card: its program is run, its kept trace is that run, and the run alone says what is right. */

const programs = await listPredictPrograms('.');
const recordLoop = await createLoopRecorder();
const recordFrames = await createRecorder();

describe.each(programs)('$file', ({ id, code, traceFile }) => {
  const stored: RecordedRun = JSON.parse(readFileSync(traceFile, 'utf8'));

  it('has the trace of what CPython does with it', () => {
    const run = runsOnLoop(code) ? recordLoop(code) : recordFrames(code);
    const mends = `${traceFile} is not what CPython does with the program. Run "npm run record"`;
    expect(stored, mends).toEqual(JSON.parse(JSON.stringify(run)));
  });

  it('has one right answer, and a place in the run for each wrong one', async () => {
    const { ask, run } = await readPredict('.', id);
    const right = printedLines(run).map(({ text }) => text);
    const predictions =
      ask.kind === 'order'
        ? [right, ask.lines].map((lines) => ({ kind: 'lines' as const, lines }))
        : ask.options.map((_, option) => predictionOf(ask, option) ?? expect.fail());
    const verdicts = predictions.map((prediction) => judge(prediction, run));
    expect(verdicts.filter((verdict) => verdict.right)).toHaveLength(1);
    for (const { step, sentences } of verdicts) {
      expect(run.events[step]).toBeDefined();
      expect(sentences.length).toBeGreaterThan(0);
      expect(sentences.join(' ')).not.toMatch(/undefined|``/);
    }
  });
});

it('a chapter shows each program once', () => {
  const shown = [...new Set(programs.map(({ id }) => id.split('/')[0]))].flatMap((chapter) => {
    const pages = readdirSync(`docs/${chapter}`).filter((file) => file.endsWith('.mdx'));
    const text = pages.map((page) => readFileSync(`docs/${chapter}/${page}`, 'utf8')).join('\n');
    return Array.from(text.matchAll(/^<Predict program="(.+?)" \/>$/gm), ([, id]) => id);
  });
  expect(shown.sort()).toEqual(programs.map(({ id }) => id));
});
