import { mappingsOf } from '../../typescript/compile';
import type { RunFiles, SourcePlace } from '../types';
import { isTestFile, prologue } from './loadModules';
import { originalColumn } from './originalColumn';
import { parseStack } from './parseStack';

/** Finds the line and column of the text as written for what the engine says about the text as compiled. */
export class Places {
  private readonly maps = new Map<string, string>();

  constructor(
    private readonly files: RunFiles,
    /** What stands before a file's text when it is evaluated. */
    private readonly before = prologue,
  ) {}

  /** Innermost place of a stack in the learner's own file, else in the test file, else in a given one. */
  inStack(stack: string | undefined): SourcePlace | undefined {
    if (stack === undefined) return undefined;
    const frames = parseStack(stack).filter(({ file }) => Object.hasOwn(this.files, file));
    const own = frames.find(({ file }) => !isTestFile(file) && !/^(support|kit|loop)\//.test(file));
    const best = own ?? frames.find(({ file }) => isTestFile(file)) ?? frames[0];
    return best && this.original(best);
  }

  /** Where `text` first stands in a file: the place of an import. */
  ofText(file: string, text: string): SourcePlace | undefined {
    const source = this.files[file] ?? '';
    const found = [`'${text}'`, `"${text}"`]
      .map((quoted) => source.indexOf(quoted))
      .find((index) => index >= 0);
    if (found === undefined) return undefined;
    const before = source.slice(0, found).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  /** A place in the compiled text, as the engine counts it: the prologue stands on line 1. */
  original({ file, line, column }: SourcePlace): SourcePlace {
    const compiled = line === 1 ? Math.max(1, column - this.before.length) : column;
    const found = originalColumn(this.mappings(file), line - 1, compiled - 1);
    const length = (this.files[file] ?? '').split('\n')[line - 1]?.length ?? 0;
    return { file, line, column: Math.min(found === undefined ? compiled : found + 1, length + 1) };
  }

  private mappings(file: string): string {
    const known = this.maps.get(file) ?? mappingsOf(file, this.files[file] ?? '');
    this.maps.set(file, known);
    return known;
  }
}
