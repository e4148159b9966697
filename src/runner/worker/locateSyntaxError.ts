import { evaluateScript } from './loadModules';
import type { Uncaught } from './Uncaught';

/**
 * Line and column of a syntax error that the engine finds. A caught SyntaxError does not carry them in Chromium; the
 * `error` event of an uncaught one does, so the script is evaluated once more with nobody to catch.
 */
export function locateSyntaxError(
  source: string,
  uncaught: Uncaught,
): Promise<{ line: number; column: number }> {
  return new Promise((resolve) => {
    const release = uncaught.take((event) => {
      release();
      const { lineno = 0, colno = 0 } = event as Partial<ErrorEvent>;
      resolve({ line: Math.max(1, lineno), column: Math.max(1, colno) });
    });
    setTimeout(() => evaluateScript(source), 0);
  });
}
