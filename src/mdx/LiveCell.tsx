import type { CellProps } from '@site/src/components/Inlined/Inlined';
import { LazyCell } from '@site/src/components/Inlined/LazyCell';
import type { ComponentType } from 'react';

const load: Readonly<Record<CellProps['language'], () => Promise<ComponentType<CellProps>>>> = {
  python: () => import('./PythonCell').then((module) => module.PythonCell),
  ts: () => import('./TypeScriptCell').then((module) => module.TypeScriptCell),
};

/** The live program of a figure. Its script is loaded when the reader first presses Run or Edit. */
export function LiveCell(props: CellProps) {
  return <LazyCell {...props} load={load[props.language]} />;
}
