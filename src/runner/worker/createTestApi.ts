import { createExpect, type ExpectOptions } from './createExpect';
import { createVi } from './createVi';
import {
  afterAll,
  afterEach,
  aroundAll,
  aroundEach,
  beforeAll,
  beforeEach,
  chai,
  describe,
  it,
  onTestFailed,
  onTestFinished,
  suite,
  test,
} from './vitest';

/** What `import … from 'vitest'` gives to a test file. A name that vitest has and this runner has not is refused. */
export function createTestApi(
  options: ExpectOptions & { trust(value: unknown): void },
): Record<string, unknown> {
  const vi = createVi(options.trust, options.refuse);
  const api = {
    ...{
      describe,
      suite,
      it,
      test,
      beforeAll,
      beforeEach,
      afterAll,
      afterEach,
      aroundAll,
      aroundEach,
    },
    ...{ onTestFailed, onTestFinished, chai, vi, vitest: vi },
    assert: chai.assert,
    should: chai.should,
    expect: createExpect(options),
    createExpect: (own?: Parameters<typeof createExpect>[1]) => createExpect(options, own),
    // Types only: vitest does nothing at run time either.
    assertType: () => undefined,
    __esModule: true,
  };
  return new Proxy(api, {
    get(target, key) {
      if (key in target || typeof key === 'symbol' || key === 'default' || key === 'then')
        return Reflect.get(target, key);
      return options.refuse(`"${key}"`);
    },
  });
}
