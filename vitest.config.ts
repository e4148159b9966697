import { defineConfig } from 'vitest/config';
import { CorpusFirst } from './tests/CorpusFirst';
import { optimizeLater } from './tests/optimizeLater';

optimizeLater();

/**
 * `npm test`: the units beside their sources (`src`) and the checks of the content (`tests`).
 * Exercises are not listed here: `tests/corpus` runs each of them with its solution, its starter and its wrong answers.
 */
export default defineConfig({
  test: {
    // What Node imports of CommonJS is right as it is; vitest would put a proxy before it, and `ts` is asked a million times.
    deps: { interopDefault: false },
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    // A realm for each core, and not for each file: what a file imports is most of what it costs, and no file minds what ran
    // before it. Of two cores vitest leaves one unused unless it is told.
    pool: 'threads',
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: CorpusFirst },
    testTimeout: 60_000,
    // CPython boots in a hook: two seconds alone, and many on a busy machine.
    hookTimeout: 60_000,
  },
});
