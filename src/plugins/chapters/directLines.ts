import type { MappedChapter } from './layOutMap';

export interface DirectLine {
  readonly from: number;
  readonly to: number;
}

/** Who builds on whom, without what follows from the rest. `chapters` are in order: each builds on earlier ones. */
export function directLines(chapters: readonly MappedChapter[]): readonly DirectLine[] {
  const all = new Map<number, ReadonlySet<number>>();
  return chapters.flatMap(({ number, buildsOn }) => {
    const further = new Set(buildsOn.flatMap((from) => [...(all.get(from) ?? [])]));
    all.set(number, new Set([...further, ...buildsOn]));
    return buildsOn.filter((from) => !further.has(from)).map((from) => ({ from, to: number }));
  });
}
