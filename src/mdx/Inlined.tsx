import { type InlinedFigure, Inlined as PlainFigure } from '@site/src/components/Inlined/Inlined';
import { LiveCell } from './LiveCell';

/** A figure made at build time; a program in it can be run and changed. Written by the build, not by authors. */
export function Inlined({ of }: { readonly of: InlinedFigure }) {
  return <PlainFigure of={of} Cell={LiveCell} />;
}
