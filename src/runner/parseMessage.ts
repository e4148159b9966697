import {
  type FromFrame,
  type FromWorker,
  PROTOCOL_VERSION,
  type ToFrame,
  type ToWorker,
} from './protocol';
import type {
  ConsoleLevel,
  ProblemCode,
  RunProblem,
  SourcePlace,
  TestError,
  TestOutcome,
  TestState,
} from './types';

/** A message that no part of the runner sends. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
}

/** Says whether a value has the shape of `T`. */
type Check<T> = (value: unknown) => value is T;
type Fields = Readonly<Record<string, unknown>>;

const isText: Check<string> = (value) => typeof value === 'string';
const isNumber: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const oneOf =
  <T extends string>(words: Record<T, true>): Check<T> =>
  (value): value is T =>
    typeof value === 'string' && Object.hasOwn(words, value);

const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(check);

const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value);

/** An object with exactly these fields: a field too many is a message of somebody else. */
const shape =
  <T>(fields: { readonly [K in keyof Required<T>]: Check<T[K]> }): Check<T> =>
  (value): value is T =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries<Check<unknown>>(fields).every(([key, check]) => check(value[key]));

const isPlace = shape<SourcePlace>({ file: isText, line: isNumber, column: isNumber });

const isTestState = oneOf<TestState>({ passed: true, failed: true, skipped: true, todo: true });

const isTestError = shape<TestError>({
  name: isText,
  message: isText,
  expected: optional(isText),
  received: optional(isText),
  diff: optional(isText),
  place: optional(isPlace),
});

const isTestOutcome = shape<TestOutcome>({
  name: isText,
  state: isTestState,
  durationMs: isNumber,
  errors: listOf(isTestError),
});

const isLevel = oneOf<ConsoleLevel>({
  log: true,
  info: true,
  warn: true,
  error: true,
  debug: true,
});

const isCode = oneOf<ProblemCode>({
  syntax: true,
  import: true,
  'threw-at-import': true,
  blocked: true,
  'never-finished': true,
  memory: true,
  tampered: true,
  unhandled: true,
  unsupported: true,
  unavailable: true,
});

const isProblem = shape<RunProblem>({
  code: isCode,
  message: isText,
  place: optional(isPlace),
  excerpt: optional(isText),
  test: optional(isText),
});

const isFiles: Check<Record<string, string>> = (value): value is Record<string, string> =>
  isRecord(value) && Object.values(value).every(isText);

type Shapes = Readonly<Record<string, Readonly<Record<string, Check<unknown>>>>>;

/** A table with the fields of each message type; the type checker holds it complete. */
type Table<M extends { type: string }> = {
  readonly [T in M['type']]: {
    readonly [K in Exclude<keyof Extract<M, { type: T }>, 'type' | 'version'>]: Check<
      Extract<M, { type: T }>[K]
    >;
  };
};

const toFrame: Table<ToFrame> = {
  init: { workerText: isText },
  spawn: { worker: isNumber },
  kill: { worker: isNumber },
  ping: {},
};

const fromFrame: Table<FromFrame> = {
  failed: { worker: isNumber, message: isText },
  pong: {},
};

const toWorker: Table<ToWorker> = { run: { run: isNumber, files: isFiles } };

const fromWorker: Table<FromWorker> = {
  ready: { run: isNumber },
  beat: { run: isNumber, timers: isNumber },
  collected: { run: isNumber, tests: listOf(isText) },
  started: { run: isNumber, test: isText },
  finished: { run: isNumber, test: isTestOutcome },
  console: { run: isNumber, level: isLevel, text: isText },
  done: { run: isNumber, count: isNumber, notices: listOf(isText) },
  stopped: { run: isNumber, problem: isProblem },
};

function parse(direction: string, shapes: Shapes, value: unknown): Fields {
  if (!isRecord(value)) throw new ProtocolError(`${direction}: not a message`);
  if (value.version !== PROTOCOL_VERSION)
    throw new ProtocolError(
      `${direction}: version ${String(value.version)}, not ${PROTOCOL_VERSION}`,
    );
  const type = value.type;
  const fields = isText(type) && Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  if (!fields) throw new ProtocolError(`${direction}: unknown type`);
  for (const [key, check] of Object.entries(fields))
    if (!check(value[key])) throw new ProtocolError(`${direction}: "${type}" has a wrong ${key}`);
  for (const key of Object.keys(value))
    if (key !== 'version' && key !== 'type' && !Object.hasOwn(fields, key))
      throw new ProtocolError(`${direction}: "${type}" has a field too many`);
  return value;
}

// The tables are held complete by their types, so what `parse` lets through has the type of its direction.
export const parseToFrame = (value: unknown) =>
  parse('page to frame', toFrame, value) as unknown as ToFrame;
export const parseFromFrame = (value: unknown) =>
  parse('frame to page', fromFrame, value) as unknown as FromFrame;
export const parseToWorker = (value: unknown) =>
  parse('page to worker', toWorker, value) as unknown as ToWorker;
export const parseFromWorker = (value: unknown) =>
  parse('worker to page', fromWorker, value) as unknown as FromWorker;
