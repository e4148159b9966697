import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { optimizeLater } from '../optimizeLater';
import { OutcomesReporter } from './OutcomesReporter';
import { runFolder } from './outcomes';
import { ANSWERS_FILE } from './writeVariants';

optimizeLater();

/**
 * The one run over all exercises and variants, started by `runCorpus`. No isolation: the cost of a further module is the
 * module itself, and an exercise that minds what ran before it is a wrong exercise.
 */
const folder = resolve(runFolder());

/** Names and messages are all that is kept of an error, so nobody reads a source map: to make them was a tenth of this run. */
const withoutSourceMaps: Plugin = {
  name: 'without-source-maps',
  enforce: 'post',
  transform: (code) => ({ code, map: { version: 3, mappings: '', names: [], sources: [] } }),
};

export default defineConfig({
  root: folder,
  plugins: [withoutSourceMaps],
  test: {
    include: [`*/${ANSWERS_FILE}`],
    setupFiles: [resolve('tests/corpus/noStacks.ts')],
    exclude: [],
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    passWithNoTests: true,
    reporters: [new OutcomesReporter(folder)],
  },
});
