import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Begins with the exercises: they take half of the time, and most of it in a process of their own, beside everything else. Then come
 * the other checks of the content, since one realm has them to itself until that process ends: so CPython is booted, and the
 * exercises and the compiler's libraries are read, only once for all of them.
 */
export class CorpusFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return [0, 1, 2].flatMap((turn) => sorted.filter((file) => turnOf(file) === turn));
  }
}

function turnOf({ moduleId }: TestSpecification): number {
  if (moduleId.endsWith('/tests/corpus.test.ts')) return 0;
  return moduleId.includes('/tests/') ? 1 : 2;
}
