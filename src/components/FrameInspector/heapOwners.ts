import type { FrameState } from '../../trace/FrameState';

/** What a program puts on the heap, over its whole run: `generator objects`, `coroutine objects`, or both. */
export function heapOwners(states: readonly FrameState[]): string {
  const kinds = new Set(states.flatMap(({ heap }) => heap.map(({ kind }) => kind)));
  return `${kinds.has('coroutine') ? [...kinds].join(' and ') : 'generator'} objects`;
}
