/**
 * The only file of the project that knows vitest's own packages, pinned to one version of the family. What the rest of
 * the worker takes from here is their public surface; the test of parity with vitest in node watches it.
 */
export {
  ASYMMETRIC_MATCHERS_OBJECT,
  addCustomEqualityTesters,
  ChaiStyleAssertions,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';
export {
  afterAll,
  afterEach,
  aroundAll,
  aroundEach,
  beforeAll,
  beforeEach,
  describe,
  type File,
  getCurrentTest,
  getFn,
  it,
  onTestFailed,
  onTestFinished,
  type Suite,
  startTests,
  suite,
  type Task,
  type Test,
  test,
  type VitestRunner,
  type VitestRunnerConfig,
} from '@vitest/runner';
export {
  clearAllMocks,
  fn,
  isMockFunction,
  resetAllMocks,
  restoreAllMocks,
  spyOn,
} from '@vitest/spy';
export { processError } from '@vitest/utils/error';
