import type { Frame, FrameState, GeneratorObject } from '../../trace/FrameState';

/** Heights that never change while stepping, so that nothing on the page moves. In em of the panel, but for lines. */
export interface Room {
  readonly stack: number;
  readonly heap: number;
  readonly outputLines: number;
  /** The longest sentence stands in for the height of all. */
  readonly sentence: string;
}

/** Heights in em, as FrameInspector.module.css gives them. */
const HEAD = 1.9;
const ROW = 1.6;
const FRAME_EDGE = 0.9;
const OBJECT_EDGE = 1.1;
const GAP = 0.5;

/** The most that any picture of a program needs. */
export function roomFor(states: readonly FrameState[]): Room {
  const most = (height: (state: FrameState) => number) => Math.max(0, ...states.map(height));
  return {
    stack: most(({ stack }) => pile(stack.map(frameHeight))),
    heap: most(({ heap }) => pile(heap.map(objectHeight))),
    outputLines: most(({ output }) => output.trimEnd().split('\n').length),
    sentence: states.reduce((longest, { sentence }) => longer(longest, sentence), ''),
  };
}

function frameHeight({ locals }: Frame): number {
  return HEAD + locals.length * ROW + FRAME_EDGE;
}

function objectHeight({ frame, state }: GeneratorObject): number {
  if (state === 'closed') return HEAD + OBJECT_EDGE;
  return HEAD + OBJECT_EDGE + (frame ? frameHeight(frame) : HEAD + FRAME_EDGE);
}

function pile(heights: readonly number[]): number {
  const sum = heights.reduce((total, height) => total + height, 0);
  return Number((sum + GAP * Math.max(0, heights.length - 1)).toFixed(2));
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}
