import * as z from 'zod';
import type { LoopEvent } from './LoopEvent';
import type { LoopTrace } from './LoopTrace';

/** Stored traces, validated where they come in. `checkTrace` says whether what they tell is possible. */

const count = z.int().positive();
const time = z.number().nonnegative();
const text = z.string();
const interest = z.enum(['read', 'write']);
const outcome = z.enum(['returned', 'raised', 'cancelled']);

const waitKind = z.enum(['sleep', 'task', 'future', 'gather', 'lock', 'queue', 'io', 'executor']);

function event<Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) {
  return z.strictObject({ type: z.literal(type), ...shape });
}

const loopEvent = z.discriminatedUnion('type', [
  event('call', { function: text, line: count }),
  event('line', { line: count }),
  event('return', { value: text.optional() }),
  event('unwind', { error: text }),
  event('task', { task: count, name: text, coroutine: text, line: count.optional() }),
  event('step', { task: count, throws: text.optional() }),
  event('wait', { task: count, future: count, kind: waitKind, on: text }),
  event('pause', { task: count }),
  event('cancel', { task: count, by: count.optional() }),
  event('done', { task: count, outcome, value: text.optional() }),
  event('resolve', {
    future: count,
    outcome: z.enum(['result', 'exception', 'cancelled']),
    value: text.optional(),
  }),
  event('soon', {
    handle: count,
    callback: text,
    task: count.optional(),
    by: z.enum(['timer', 'io', 'thread']).optional(),
  }),
  event('timer', { handle: count, callback: text, when: z.number(), task: count.optional() }),
  event('due', { handle: count }),
  event('drop', { handle: count }),
  event('run', { handle: count }),
  event('ran', { handle: count }),
  event('pass', { pass: count }),
  event('select', {
    timeout: time.nullable(),
    until: time,
    events: z.array(z.strictObject({ fd: z.int().nonnegative(), event: interest })),
  }),
  event('watch', {
    fd: z.int().nonnegative(),
    label: text,
    event: interest,
    callback: text,
    task: count.optional(),
  }),
  event('unwatch', { fd: z.int().nonnegative(), event: interest }),
  event('block', { until: time, call: text }),
  event('submit', { job: count, function: text }),
  event('work', { job: count, worker: count, until: time }),
  event('worked', { job: count }),
  event('print', { text, at: time.optional() }),
  event('notice', { text, line: count.optional(), at: time.optional() }),
  event('end', {
    reason: z.enum([
      ...(['finished', 'raised', 'syntax', 'deadlock'] as const),
      ...(['steps', 'endless', 'stopped', 'unavailable'] as const),
    ]),
    message: text,
    line: count.optional(),
  }),
]) satisfies z.ZodType<LoopEvent>;

const loopTrace = z.strictObject({
  engine: z.enum(['cpython', 'reference', 'reader']),
  language: z.enum(['python', 'typescript']),
  title: text,
  source: text,
  frames: z.strictObject({
    ...{ run: text, runOnce: text, handleRun: text, taskStep: text, select: text },
  }),
  own: z.array(text).optional(),
  drains: z.literal(true).optional(),
  events: z.array(loopEvent).min(1),
}) satisfies z.ZodType<LoopTrace>;

/**
 * Reads a stored trace.
 *
 * @param json what `JSON.parse` gave
 * @param name of the file or the place it came from, for the error
 * @throws Error that says where it is not a trace, and what to do
 */
export function parseTrace(json: unknown, name = 'The trace'): LoopTrace {
  const result = loopTrace.safeParse(json);
  if (result.success) return result.data;
  const wrong = result.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `at ${placeOf(path)}: ${message}`);
  throw new Error(
    `${name} is not the trace of an event loop (${wrong.join('; ')}). Record it again; src/trace/LoopEvent.ts says what its events look like.`,
  );
}

function placeOf(path: readonly PropertyKey[]): string {
  const [first, index, ...rest] = path;
  if (first !== 'events' || index === undefined) return path.join('.') || 'its top';
  return [`step ${String(index)}`, ...rest.map(String)].join(', ');
}
