import { defineConfig } from 'vitest/config';

/**
 * `npm test`: the units beside their sources (`src`) and the checks of the content (`tests`).
 * Exercises are not listed here: `tests/corpus` runs each of them with its solution, its starter and its wrong answers.
 */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    // One realm for all files: what a file imports is most of what it costs, and no file minds what ran before it.
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
    // CPython boots in a hook: two seconds alone, and many on a busy machine.
    hookTimeout: 60_000,
  },
});
