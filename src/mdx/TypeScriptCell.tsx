import type { CellProps } from '@site/src/components/Inlined/Inlined';
import { ProgramCell } from '@site/src/components/ProgramCell/ProgramCell';
import { typescriptCell } from '@site/src/components/ProgramCell/typescriptCell';
import { progress } from '@site/src/progress/progress';
import { useState } from 'react';
import { useProgramKernel } from './useProgramKernel';

/** A live program with what the site gives it: the sandbox, and the store that keeps the reader's version. */
export function TypeScriptCell({ id, ...props }: CellProps) {
  const kernel = useProgramKernel();
  const [draft] = useState(() => progress.draft(`cell-${id}`));
  return <ProgramCell {...props} language={typescriptCell} kernel={kernel} draft={draft} />;
}
