import type { FrameState } from '../../trace/FrameState';

/** Why a line of the program is marked. The first that holds gives the line its look. */
export const MARK_KINDS = ['running', 'calling', 'suspended', 'created'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface LineMark {
  readonly kind: MarkKind;
  /** What is to be said about the line: `records runs`. */
  readonly note: string;
}

/** The marked lines of a picture, by line: where a frame is, on the stack or in a generator object. */
export function lineMarks({ stack, heap }: FrameState): ReadonlyMap<number, LineMark> {
  const marks = new Map<number, LineMark>();
  const add = (line: number, kind: MarkKind, note: string) => {
    const there = marks.get(line);
    marks.set(line, there ? { kind: there.kind, note: `${there.note}, ${note}` } : { kind, note });
  };
  const [running, ...callers] = [...stack].reverse();
  if (running) add(running.line, 'running', `${running.label} runs`);
  for (const caller of callers) add(caller.line, 'calling', `${caller.label} waits for its call`);
  for (const kind of ['suspended', 'created'] as const) {
    for (const { frame, state } of heap) {
      if (frame && state === kind) add(frame.line, kind, `${frame.label} ${kind}`);
    }
  }
  return marks;
}
