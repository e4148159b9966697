import { compile, ParseError } from '../typescript/compile';
import { resolveImport } from '../typescript/resolveImport';

/** A file of `#kit` or `#loop`: `kit/index.ts`, `loop/timers.ts`. */
export interface LoopFile {
  readonly path: string;
  readonly text: string;
}

type Exports = Record<string, unknown>;

/** A part of the loop that cannot be loaded: it does not parse, throws, or lacks what others need of it. */
export class PartError extends Error {
  override readonly name = 'PartError';
  constructor(
    /** `loop/timers.ts` */
    readonly path: string,
    message: string,
  ) {
    super(message);
  }
}

/** What files are compiled to, so that a second program on the same files need not compile them again. */
const compiledTexts = new WeakMap<LoopFile, string>();

/** The files of the machine and the loop as modules that import each other, evaluated when they are first asked for. */
export class LoopFiles {
  private readonly files: ReadonlyMap<string, LoopFile>;
  private readonly loaded = new Map<string, Exports>();

  constructor(files: readonly LoopFile[]) {
    this.files = new Map(files.map((file) => [file.path, file]));
  }

  /** What a program may import. */
  get names(): string[] {
    return [...this.files.keys()].flatMap((path) => {
      const part = /^(kit|loop)\/(?:index|([\w-]+))\.ts$/.exec(path);
      if (!part || (part[1] === 'kit' && part[2] !== undefined)) return [];
      return [part[2] === undefined ? `#${part[1]}` : `#loop/${part[2]}`];
    });
  }

  /** The exports of `#loop`, `#kit` or `#loop/timers`; `undefined` when there is no such module. @throws PartError */
  import(specifier: string): Exports | undefined {
    const path = this.find('', specifier);
    return path === undefined ? undefined : this.load(path);
  }

  private find(importer: string, specifier: string): string | undefined {
    return resolveImport(importer, specifier, new Set(this.files.keys()));
  }

  private load(path: string): Exports {
    const known = this.loaded.get(path);
    if (known) return known;
    const exports: Exports = {};
    this.loaded.set(path, exports);
    try {
      this.evaluate(path)(exports, (specifier) => this.importFrom(path, specifier), { exports });
    } catch (error) {
      if (error instanceof PartError) throw error;
      throw new PartError(
        path,
        `it throws \`${String(error)}\` while it is loaded${placeOf(error, path)}`,
      );
    }
    return exports;
  }

  private evaluate(path: string) {
    const source = `(function(exports,require,module){${this.compiled(path)}\n})\n//# sourceURL=${path}`;
    try {
      return evaluateScript(source) as (
        exports: Exports,
        require: (specifier: string) => Exports,
        module: object,
      ) => void;
    } catch (error) {
      throw new PartError(path, `it does not parse: ${String(error)}`);
    }
  }

  private compiled(path: string): string {
    const file = this.files.get(path) ?? { path, text: '' };
    const known = compiledTexts.get(file);
    if (known !== undefined) return known;
    try {
      const text = compile(path, file.text);
      compiledTexts.set(file, text);
      return text;
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      const { line, column } = error.place;
      throw new PartError(
        path,
        `it does not parse: ${error.message}, at column ${column} of line ${line}`,
      );
    }
  }

  private importFrom(importer: string, specifier: string): Exports {
    const path = this.find(importer, specifier);
    if (path === undefined)
      throw new PartError(importer, `it imports "${specifier}", which is not there`);
    const exports = this.load(path);
    return new Proxy(exports, {
      get(target, key) {
        if (typeof key === 'symbol' || key in target || key === '__esModule')
          return Reflect.get(target, key);
        throw new PartError(path, `it does not export "${key}", which ${importer} needs`);
      },
    });
  }
}

/** Where in a file an error was thrown, as far as the engine says: ` at line 12`. */
export function placeOf(error: unknown, path: string): string {
  const line = lineIn(error, path);
  return line === undefined ? '' : ` at line ${line}`;
}

/** The line of `path` in an error's stack. The first line of the text is the first line of what is evaluated. */
export function lineIn(error: unknown, path: string): number | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const found = stack.split(`${path}:`)[1];
  return found === undefined ? undefined : Number.parseInt(found, 10) || undefined;
}

/** Evaluates a script in the global scope. */
export function evaluateScript(source: string): unknown {
  // biome-ignore lint/security/noGlobalEval: running the reader's text is what this engine is for
  const indirect = eval;
  return indirect(source);
}
