import type { Refuse } from './UnsupportedError';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  addCustomEqualityTesters,
  ChaiStyleAssertions,
  chai,
  customMatchers,
  GLOBAL_EXPECT,
  getCurrentTest,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
  type Test,
} from './vitest';

type Fields = Record<PropertyKey, unknown>;
type Expect = ((value: unknown, message?: string) => unknown) & Fields;
type ExpectKey = Parameters<typeof getState>[0];

const snapshotMatchers = [
  ...['toMatchSnapshot', 'matchSnapshot', 'toMatchInlineSnapshot', 'toMatchFileSnapshot'],
  ...['toThrowErrorMatchingSnapshot', 'toThrowErrorMatchingInlineSnapshot'],
];

/** What an `expect` needs to know of the run. */
export interface ExpectOptions {
  /** Called before each assertion looks at anything; throws when the built-ins cannot be trusted any more. */
  readonly verify: () => void;
  readonly refuse: Refuse;
}

/** Teaches chai the matchers of vitest. Once in a worker, before the first `createExpect`. */
export function teachChai({ verify, refuse }: ExpectOptions): void {
  chai.use(JestExtend);
  chai.use((self, utils) =>
    JestChaiExpect(self, {
      ...utils,
      addMethod: (
        target: object,
        name: string,
        method: (this: unknown, ...args: unknown[]) => unknown,
      ) =>
        utils.addMethod(target, name, function (this: unknown, ...args: unknown[]) {
          verify();
          return Reflect.apply(method, this, args);
        }),
    }),
  );
  chai.use(ChaiStyleAssertions);
  chai.use((self, utils) => {
    for (const name of snapshotMatchers)
      utils.addMethod(self.Assertion.prototype, name, () => refuse(`expect(…).${name}()`));
  });
  chai.use(JestAsymmetricMatchers);
}

/** The state of vitest's global `expect` at the start of a test. */
export const freshState = {
  assertionCalls: 0,
  isExpectingAssertions: false,
  isExpectingAssertionsError: null,
  expectedAssertionsNumber: null,
  expectedAssertionsNumberErrorGen: null,
} as const;

/** `expect` as vitest makes it: the global one, or the one of a test's context. */
export function createExpect({ verify, refuse }: ExpectOptions, test?: Test): Expect {
  const expect = ((value, message) => {
    verify();
    const state = getState(key);
    setState({ assertionCalls: state.assertionCalls + 1 }, key);
    const assertion = chai.expect(value, message) as unknown as { withTest(test: Test): unknown };
    const current = test ?? getCurrentTest();
    return current ? assertion.withTest(current as Test) : assertion;
  }) as Expect;
  const key = expect as unknown as ExpectKey;
  const globals = globalThis as unknown as Fields;
  const outer = globals[GLOBAL_EXPECT] as ExpectKey | undefined;

  Object.assign(expect, chai.expect, globals[ASYMMETRIC_MATCHERS_OBJECT]);
  setState(
    {
      ...(outer && getState(outer)),
      ...freshState,
      ...(test && { currentTestName: test.fullTestName }),
    },
    key,
  );
  Object.assign(expect, {
    assert: chai.assert,
    getState: () => getState(key),
    setState: (state: Fields) => setState(state, key),
    extend: (matchers: object) =>
      (chai.expect as unknown as { extend(expect: Expect, matchers: object): void }).extend(
        expect,
        matchers,
      ),
    addEqualityTesters: addCustomEqualityTesters,
    soft: (value: unknown, message?: string) =>
      (expect(value, message) as { withContext(context: object): unknown }).withContext({
        soft: true,
      }),
    unreachable: (message?: string) =>
      chai.assert.fail(`expected${message ? ` "${message}" ` : ' '}not to be reached`),
    poll: () => refuse('expect.poll()'),
    addSnapshotSerializer: () => refuse('expect.addSnapshotSerializer()'),
  });
  chai.util.addMethod(expect, 'assertions', (expected: number) => {
    const misses = () =>
      new Error(
        `expected number of assertions to be ${expected}, but got ${getState(key).assertionCalls}`,
      );
    setState({ expectedAssertionsNumber: expected, expectedAssertionsNumberErrorGen: misses }, key);
  });
  chai.util.addMethod(expect, 'hasAssertions', () => {
    const none = new Error('expected any number of assertion, but got none');
    setState({ isExpectingAssertions: true, isExpectingAssertionsError: none }, key);
  });
  (expect.extend as (matchers: object) => void)(customMatchers);
  if (!test)
    Object.defineProperty(globals, GLOBAL_EXPECT, {
      value: expect,
      writable: true,
      configurable: true,
    });
  return expect;
}

/** Throws when `expect.assertions(n)` or `expect.hasAssertions()` of a test was not met. */
export function checkAssertionCount(expect: unknown): void {
  const state = getState(expect as ExpectKey);
  if (
    state.expectedAssertionsNumber != null &&
    state.assertionCalls !== state.expectedAssertionsNumber
  )
    throw state.expectedAssertionsNumberErrorGen?.();
  if (state.isExpectingAssertions === true && state.assertionCalls === 0)
    throw state.isExpectingAssertionsError;
}

/** Starts the count of assertions of the global `expect` anew. */
export function resetExpect(expect: unknown, currentTestName: string): void {
  setState({ ...freshState, currentTestName }, expect as ExpectKey);
}
