import type { Changes, FrameEvent } from './FrameEvent';
import type { FrameMemory, FrameRecord } from './FrameMemory';

/** What is there after an event, from what was there before it. */
export function reduceFrames(before: FrameMemory, event: FrameEvent): FrameMemory {
  const memory = settled(before);
  switch (event.type) {
    case 'call':
      return {
        ...put(
          memory,
          event.frame,
          withChanges(newFrame(event.function, event.line), event.locals),
        ),
        stack: [...memory.stack, event.frame],
      };
    case 'create': {
      const frame = { ...newFrame(event.function, event.line), generator: 'created' as const };
      return {
        ...put(memory, event.frame, withChanges(frame, event.locals)),
        heap: [...memory.heap, event.frame],
      };
    }
    case 'resume': {
      const { line, by } = event;
      const frame = { ...known(memory, event), line, by, generator: 'running' as const };
      return { ...put(memory, event.frame, frame), stack: [...memory.stack, event.frame] };
    }
    case 'line':
    case 'raise': {
      const frame = { ...known(memory, event), line: event.line };
      return put(memory, event.frame, withChanges(frame, event.locals));
    }
    case 'yield': {
      const frame = known(memory, event);
      const line = event.line ?? frame.line;
      const suspended = { ...frame, line, generator: 'suspended' as const };
      return offStack(put(memory, event.frame, withChanges(suspended, event.locals)), event.frame);
    }
    case 'return':
    case 'unwind':
      return closed(offStack(memory, event.frame), event.frame);
    case 'close':
      return closed(memory, event.frame);
    case 'collect':
      return collected(memory, event.frame);
    case 'print':
      return { ...memory, output: memory.output + event.text };
  }
}

function newFrame(name: string, line: number): FrameRecord {
  return {
    function: name,
    line,
    locals: {},
    changed: [],
    generator: undefined,
    by: undefined,
    unreachable: false,
  };
}

function known(memory: FrameMemory, { type, frame }: FrameEvent): FrameRecord {
  const record = memory.frames[frame];
  if (!record)
    throw new Error(`The trace says "${type}" of frame ${frame}, which it has not introduced.`);
  return record;
}

function put(memory: FrameMemory, id: number, frame: FrameRecord): FrameMemory {
  return { ...memory, frames: { ...memory.frames, [id]: frame } };
}

/** The marks of the last event's changes go when the next event comes. */
function settled(memory: FrameMemory): FrameMemory {
  const frames = Object.entries(memory.frames).map(([id, frame]) =>
    frame.changed.length === 0 ? [id, frame] : [id, { ...frame, changed: [] }],
  );
  return { ...memory, frames: Object.fromEntries(frames) };
}

function withChanges(frame: FrameRecord, changes: Changes = {}): FrameRecord {
  const locals = { ...frame.locals };
  const changed: string[] = [];
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) {
      delete locals[name];
    } else {
      locals[name] = value;
      changed.push(name);
    }
  }
  return { ...frame, locals, changed };
}

function offStack(memory: FrameMemory, id: number): FrameMemory {
  return { ...memory, stack: memory.stack.filter((one) => one !== id) };
}

function closed(memory: FrameMemory, id: number): FrameMemory {
  const frame = memory.frames[id];
  if (!frame?.generator || frame.unreachable) return forgotten(memory, id);
  return put(memory, id, { ...frame, locals: {}, generator: 'closed' });
}

function collected(memory: FrameMemory, id: number): FrameMemory {
  const frame = memory.frames[id];
  if (!frame || frame.generator === 'closed') return forgotten(memory, id);
  return put(memory, id, { ...frame, unreachable: true });
}

function forgotten(memory: FrameMemory, id: number): FrameMemory {
  const { [id]: _gone, ...frames } = memory.frames;
  return { ...memory, frames, heap: memory.heap.filter((one) => one !== id) };
}
