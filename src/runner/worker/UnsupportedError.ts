/** Thrown by a feature of vitest that the page's runner does not have. */
export class UnsupportedError extends Error {
  override readonly name = 'UnsupportedError';
  constructor(feature: string) {
    super(
      `The runner in the page does not have vitest’s ${feature}. Write the test without it, or run it with "npm test".`,
    );
  }
}

/** Ends the run because the test file asks for `feature`. */
export type Refuse = (feature: string) => never;
