import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { OutcomesReporter } from './OutcomesReporter';

/**
 * The one run over all exercises and variants, started by `runCorpus`. No isolation: the cost of a further module is the
 * module itself, and an exercise that minds what ran before it is a wrong exercise.
 */
const folder = resolve(process.env.CORPUS_FOLDER ?? '.cache/corpus');

export default defineConfig({
  root: folder,
  // Names and messages are all that is kept of an error, so nobody reads a source map.
  esbuild: { sourcemap: false },
  test: {
    include: ['*/**/exercise.test.ts'],
    setupFiles: [resolve('tests/corpus/noStacks.ts')],
    exclude: [],
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    passWithNoTests: true,
    reporters: [new OutcomesReporter(folder)],
  },
});
