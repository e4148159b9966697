import { useLocation } from '@docusaurus/router';
import type { CellProps } from '@site/src/components/Inlined/Inlined';
import { PythonCell as Cell } from '@site/src/components/PythonCell/PythonCell';
import { progress } from '@site/src/progress/progress';
import { useState } from 'react';
import { usePythonKernel } from './usePythonKernel';

/** A live program with what the site gives it: the page's CPython, and the store that keeps the reader's version. */
export function PythonCell({ id, ...props }: CellProps) {
  const kernel = usePythonKernel(useLocation().pathname);
  const [draft] = useState(() => progress.draft(`cell-${id}`));
  return <Cell {...props} kernel={kernel} draft={draft} />;
}
