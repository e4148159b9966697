import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import catalogue from '@generated/exercises/default/catalogue.json';
import type { StageLoopPart } from '@site/src/components/Stage/StageProps';
import { progress } from '@site/src/progress/progress';
import { useMemo } from 'react';

interface LoopParts {
  /** The parts of the loop, in the order of the chapter, and which of them the reader has solved. */
  list(): readonly StageLoopPart[];
  /** The reader's code of those: id → code. */
  codes(): Readonly<Record<string, string>>;
}

const { exercises, loopParts } = catalogue;

/** The event loop of chapter 09 as this reader has it. Asked at each run: they may have solved a part since. */
export function useLoopParts(): LoopParts {
  const { withBaseUrl } = useBaseUrlUtils();
  return useMemo(() => {
    const codes = () => progress.solvedCodes(loopParts);
    const list = () => {
      const own = codes();
      return exercises
        .filter(({ id }) => loopParts.includes(id))
        .map(({ id, title, path }) => ({
          slug: id,
          title,
          path: withBaseUrl(path),
          own: own[id] !== undefined,
        }));
    };
    return { list, codes };
  }, [withBaseUrl]);
}
