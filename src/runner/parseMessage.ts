import { isNumber, isText, isTexts, listOf, oneOf, optional, shape } from '../sandbox/checks';
import { createParser } from '../sandbox/createParser';
import { type FromWorker, PROTOCOL_VERSION, type ToWorker } from './protocol';
import type {
  ConsoleLevel,
  ProblemCode,
  RunProblem,
  SourcePlace,
  TestError,
  TestOutcome,
  TestState,
} from './types';

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

export const parseToWorker = createParser<ToWorker>('page to worker', PROTOCOL_VERSION, {
  run: { run: isNumber, files: isTexts },
  program: { run: isNumber, files: isTexts },
});

export const parseFromWorker = createParser<FromWorker>('worker to page', PROTOCOL_VERSION, {
  ready: { run: isNumber },
  beat: { run: isNumber, timers: isNumber },
  collected: { run: isNumber, tests: listOf(isText) },
  started: { run: isNumber, test: isText },
  finished: { run: isNumber, test: isTestOutcome },
  console: { run: isNumber, level: isLevel, text: isText },
  done: { run: isNumber, count: isNumber, notices: listOf(isText) },
  stopped: { run: isNumber, problem: isProblem },
});
