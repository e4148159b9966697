import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Exercise } from '../../src/exercise-format/types';
import { type RunRecord, recordFile } from './OutcomesReporter';
import type { VariantOutcome } from './outcomes';
import { clearProgress, openAnswers, readProgress } from './progress';
import { writeVariants } from './writeVariants';

interface Options {
  readonly folder: string;
  /** When the run is taken to be held by an endless loop, and stopped. */
  readonly limitMs: number;
}

/**
 * Runs every exercise with its solution, its starter and each wrong answer, all in one vitest of its own process, and
 * gives the table of outcomes, which also stands in `<folder>/outcomes.json`.
 */
export async function runCorpus(
  exercises: readonly Exercise[],
  { folder, limitMs }: Options,
): Promise<readonly VariantOutcome[]> {
  mkdirSync(folder, { recursive: true });
  rmSync(recordFile(folder), { force: true });
  clearProgress(folder);
  writeVariants(exercises, folder);
  const printed = await runVitest(folder, limitMs);
  const { outcomes, stray } = readRecord(folder, printed);
  const [error] = stray;
  if (error) {
    throw new Error(
      `The run of the exercises has an error that belongs to no exercise. ${error.name}: ${error.message}`,
    );
  }
  writeFileSync(join(folder, 'outcomes.json'), JSON.stringify(outcomes, null, 1));
  return outcomes;
}

/** Resolves to what the process printed when it has ended. Failing tests are no error here: most are meant to fail. */
function runVitest(folder: string, limitMs: number): Promise<string> {
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--config', 'tests/corpus/vitest.config.ts'],
    {
      env: { ...withoutVitest(process.env), CORPUS_FOLDER: folder, NO_COLOR: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  child.stdout.on('data', (data) => {
    printed += data;
  });
  child.stderr.on('data', (data) => {
    printed += data;
  });
  return new Promise((done, fail) => {
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new Error(held(folder, limitMs)));
    }, limitMs);
    child.on('error', fail);
    child.on('close', () => {
      clearTimeout(limit);
      done(printed);
    });
  });
}

function readRecord(folder: string, printed: string): RunRecord {
  try {
    return JSON.parse(readFileSync(recordFile(folder), 'utf8')) as RunRecord;
  } catch (cause) {
    throw new Error(`The run of the exercises came to no end. It printed:\n${printed}`, { cause });
  }
}

function held(folder: string, limitMs: number): string {
  const open = openAnswers(readProgress(folder)).join(', ');
  return `The run of the exercises was stopped after ${limitMs / 1000} s: something holds the loop. Look for an endless loop in: ${open}.`;
}

/** The environment without what the surrounding vitest put there for its own workers. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('VITEST')));
}
