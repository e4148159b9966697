import { compile, EngineSyntaxError } from '../../typescript/compile';
import { resolveImport } from '../../typescript/resolveImport';
import type { RunFiles } from '../types';
import { sourceUrl } from './parseStack';

/** An import of a file, a package or a name that is not there. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    message: string,
    /** The file that imports … */
    readonly importer: string,
    /** … and what stands in its import statement. */
    readonly specifier: string,
  ) {
    super(message);
  }
}

export interface Modules {
  /** Evaluates a file and what it imports, once each. */
  load(path: string): Record<string, unknown>;
  /** The same for a program, which may await where it stands: settles when its last line has run. */
  start(path: string): Promise<void>;
}

type Exports = Record<string, unknown>;
type Body = (
  exports: Exports,
  require: (specifier: string) => Exports,
  module: object,
) => Promise<void> | undefined;

export const isTestFile = (path: string) => /\.test\.ts$/.test(path);

/** Stands before the text of a file, on its first line; `placeOf` subtracts its length. */
export const prologue = '(function(exports,require,module){';
/** The same for a program: it may await. */
export const programPrologue = '(async function(exports,require,module){';

/**
 * The files of an exercise as modules that import each other. `vitest` is what a test file gets for that name: nobody
 * else may import it, so that the learner's code has no hand on `expect`.
 */
export function loadModules(files: RunFiles, vitest: Exports): Modules {
  const paths = new Set(Object.keys(files));
  const loaded = new Map<string, Exports>();

  function load(path: string): Exports {
    const known = loaded.get(path);
    if (known) return known;
    const exports: Exports = {};
    loaded.set(path, exports);
    evaluate(path, prologue)(exports, (specifier) => importFrom(path, specifier), { exports });
    return exports;
  }

  async function start(path: string): Promise<void> {
    const exports: Exports = {};
    const body = evaluate(path, programPrologue);
    await body(exports, (specifier) => importFrom(path, specifier), { exports });
  }

  function evaluate(path: string, before: string): Body {
    const source = `${before}${compile(path, files[path] ?? '')}\n})\n//# sourceURL=${sourceUrl(path)}`;
    try {
      return evaluateScript(source) as Body;
    } catch (error) {
      throw new EngineSyntaxError(
        error instanceof Error ? error.message : String(error),
        path,
        source,
      );
    }
  }

  function importFrom(importer: string, specifier: string): Exports {
    if (specifier === 'vitest') {
      if (isTestFile(importer)) return vitest;
      throw new ImportError(
        `${importer} imports "vitest". Only the test file may: your code must not know that it is tested. Remove the import.`,
        importer,
        specifier,
      );
    }
    const path = resolveImport(importer, specifier, paths);
    if (path === undefined)
      throw new ImportError(
        `${importer} imports "${specifier}", which is not there. ${offer(importer)}`,
        importer,
        specifier,
      );
    return strict(load(path), importer, specifier);
  }

  function offer(importer: string): string {
    const given = [...paths]
      .filter((path) => path.startsWith('support/'))
      .map((path) => `"./${path.replace(/\.ts$/, '')}"`);
    given.push(...shared(paths));
    if (isTestFile(importer)) given.unshift('"./exercise"');
    return given.length > 0
      ? `It can import ${given.join(', ')}.`
      : 'There are no files to import: remove the import.';
  }

  return { load, start };
}

/** The names under which shared code can be imported: `kit/index.ts` is `"#kit"`, `loop/timers.ts` is `"#loop/timers"`. */
function shared(paths: ReadonlySet<string>): readonly string[] {
  return [...paths].flatMap((path) => {
    const name = /^(kit\/index|loop\/[^/]+)\.ts$/.exec(path)?.[1];
    return name === undefined ? [] : [`"#${name.replace('/index', '')}"`];
  });
}

/** Evaluates a script in the global scope. */
export function evaluateScript(source: string): unknown {
  // biome-ignore lint/security/noGlobalEval: running the learner's text is what this sandbox is for
  const indirect = eval;
  return indirect(source);
}

/** A module's exports, as another file sees them: a name that is not there says so instead of being `undefined`. */
function strict(exports: Exports, importer: string, specifier: string): Exports {
  return new Proxy(exports, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || key === 'then' || key === '__esModule')
        return Reflect.get(target, key);
      const has = Object.keys(target).map((name) => `"${name}"`);
      throw new ImportError(
        `${importer} imports "${key}" from "${specifier}", which does not export it. ${
          has.length > 0 ? `It exports ${has.join(', ')}.` : 'It exports nothing.'
        }`,
        importer,
        specifier,
      );
    },
  });
}
