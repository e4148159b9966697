import { useLocation } from '@docusaurus/router';
import type { CellProps } from '@site/src/components/Inlined/Inlined';
import { ProgramCell } from '@site/src/components/ProgramCell/ProgramCell';
import { pythonCell } from '@site/src/components/ProgramCell/pythonCell';
import { progress } from '@site/src/progress/progress';
import { useState } from 'react';
import { usePythonKernel } from './usePythonKernel';

/** A live program with what the site gives it: the page's CPython, and the store that keeps the reader's version. */
export function PythonCell({ id, ...props }: CellProps) {
  const kernel = usePythonKernel(useLocation().pathname);
  const [draft] = useState(() => progress.draft(`cell-${id}`));
  return <ProgramCell {...props} language={pythonCell} kernel={kernel} draft={draft} />;
}
