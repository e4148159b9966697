import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Begins with the exercises: they take half of the time, and most of it in a process of their own, beside everything else. */
export class CorpusFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const first = ({ moduleId }: TestSpecification) => moduleId.endsWith('/tests/corpus.test.ts');
    return [...sorted.filter(first), ...sorted.filter((file) => !first(file))];
  }
}
