import type { FrameEvent, Value } from './FrameEvent';

/** What owns a frame that can leave the stack and come back. */
export type OwnerKind = 'generator' | 'coroutine';

/** What the frames of a trace are called in words and pictures. */
export interface FrameLabels {
  /** `records`, `module`, `day #2`. */
  of(frame: number): string;
  /** What kind of object owns the frame. */
  kind(frame: number): OwnerKind;
  /** A value as it is shown: a generator or a coroutine by its label. */
  value(value: Value): string;
}

/** Names the frames by their functions, and numbers the generators of a function that made several. */
export function frameLabels(events: readonly FrameEvent[]): FrameLabels {
  const names = new Map<number, string>();
  const generators = new Map<string, number[]>();
  const coroutines = new Set<number>();
  for (const event of events) {
    if (event.type !== 'call' && event.type !== 'create') continue;
    const name = readable(event.function);
    names.set(event.frame, name);
    if (event.type === 'create' && event.coroutine) coroutines.add(event.frame);
    if (event.type === 'create')
      generators.set(name, [...(generators.get(name) ?? []), event.frame]);
  }
  for (const [name, frames] of generators) {
    if (frames.length < 2) continue;
    for (const [index, frame] of frames.entries()) names.set(frame, `${name} #${index + 1}`);
  }
  const of = (frame: number) => names.get(frame) ?? `frame ${frame}`;
  const kind = (frame: number) => (coroutines.has(frame) ? 'coroutine' : 'generator');
  return {
    of,
    kind,
    value: (value) =>
      typeof value === 'string' ? value : `${kind(value.generator)} ${of(value.generator)}`,
  };
}

function readable(name: string): string {
  if (name === '<module>') return 'module';
  return name === '<genexpr>' ? 'expression' : name;
}
