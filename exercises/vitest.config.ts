import { defineConfig } from 'vitest/config';

/** For what an exercise has for Node alone: `npm run solve -- process-pool --node` runs the tests of its `node/`. */
export default defineConfig({
  test: { include: ['**/node/*.test.ts'] },
});
