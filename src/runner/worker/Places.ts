import type { RunFiles, SourcePlace } from '../types';
import { mapOf } from './compile';
import { isTestFile, prologue } from './loadModules';
import { parseStack } from './parseStack';
import { DecodedMap, getOriginalPosition } from './vitest';

/** Finds the line and column of the text as written for what the engine says about the text as compiled. */
export class Places {
  private readonly maps = new Map<string, DecodedMap | undefined>();

  constructor(private readonly files: RunFiles) {}

  /** Innermost place of a stack in the learner's own file, else in the test file, else in a given one. */
  inStack(stack: string | undefined): SourcePlace | undefined {
    if (stack === undefined) return undefined;
    const frames = parseStack(stack).filter(({ file }) => file in this.files);
    const own = frames.find(({ file }) => !isTestFile(file) && !/^(support|kit)\//.test(file));
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
    const compiled = line === 1 ? Math.max(1, column - prologue.length) : column;
    const found = getMapped(this.mapFor(file), line, compiled - 1);
    const length = (this.files[file] ?? '').split('\n')[line - 1]?.length ?? 0;
    return { file, line, column: Math.min(found ?? compiled, length + 1) };
  }

  private mapFor(file: string): DecodedMap | undefined {
    if (!this.maps.has(file)) {
      const map = mapOf(file, this.files[file] ?? '');
      this.maps.set(
        file,
        map && new DecodedMap(map as ConstructorParameters<typeof DecodedMap>[0], file),
      );
    }
    return this.maps.get(file);
  }
}

function getMapped(map: DecodedMap | undefined, line: number, column: number): number | undefined {
  const found = map && getOriginalPosition(map, { line, column });
  return found?.line === line && found.column !== null ? found.column + 1 : undefined;
}
