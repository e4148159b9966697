import { defineConfig } from 'vitest/config';

/** For solving exercises in a clone: `npm run exercise -- lazy-pipeline` runs the tests of one folder. */
export default defineConfig({
  test: { include: ['**/exercise.test.ts', '**/node/*.test.ts'] },
});
