import type { ProblemCode } from '../../src/runner/types';

/** An attempt that must not be solved, and the sentence that the learner reads about it. */
export interface BadInput {
  readonly title: string;
  /** The learner's `exercise.ts`; the exercise asks for `answer()` to be 42. */
  readonly code: string;
  /** The run is stopped for this reason; without it the tests fail. */
  readonly problem?: ProblemCode | readonly ProblemCode[];
  /** What the problem's message, or the first failure's, says. */
  readonly says: RegExp;
  readonly place?: { readonly line: number; readonly column: number };
  readonly excerpt?: string;
  /** The test that was running. */
  readonly test?: string;
  /** The worker's loop is held: the page must go on drawing. */
  readonly isBlocking?: true;
}

const inTest = 'answer > is 42';
const replaced = (name: string) => new RegExp(`^${name.replaceAll('.', '\\.')} was replaced\\.`);

export const badInputs: readonly BadInput[] = [
  {
    title: 'a syntax error',
    code: 'export function answer() {\n  return 4 2;\n}',
    problem: 'syntax',
    says: /^exercise\.ts does not parse: .* at line 2, column 12\.$/,
    place: { line: 2, column: 12 },
    excerpt: '  1 | export function answer() {\n> 2 |   return 4 2;\n    |            ^',
  },
  {
    title: 'a syntax error that only the engine finds',
    code: 'type N = number;\nexport const answer = (): N => 42;\nlet a: N = 1; let a: N = 2;',
    problem: 'syntax',
    says: /^exercise\.ts does not parse: .*already been declared at line 3, column 19\.$/,
    place: { line: 3, column: 19 },
  },
  {
    title: 'an import of a file that is not there',
    code: "import { shop } from './shop';\nexport const answer = () => shop;",
    problem: 'import',
    says: /^exercise\.ts imports "\.\/shop", which is not there\. It can import "\.\/support\/given"/,
    place: { line: 1, column: 22 },
  },
  {
    title: 'an import of a name that is not there',
    code: "import { nothing } from './support/given';\nexport const answer = () => nothing();",
    says: /^exercise\.ts imports "nothing" from "\.\/support\/given", which does not export it\. It exports "given"\.$/,
    place: { line: 2, column: 29 },
  },
  {
    title: 'an import of vitest',
    code: "import { expect } from 'vitest';\nexpect.extend({ toBe: () => ({ pass: true, message: () => '' }) });\nexport const answer = () => 41;",
    problem: 'import',
    says: /Only the test file may/,
    place: { line: 1, column: 24 },
  },
  {
    title: 'a throw at import',
    code: "export const answer = () => 42;\nthrow new TypeError('too early');",
    problem: 'threw-at-import',
    says: /^Line 2 of exercise\.ts threw while the file was loaded, before any test ran: TypeError: too early$/,
    place: { line: 2, column: 7 },
  },
  {
    title: 'throw null at import',
    code: 'throw null;',
    problem: 'threw-at-import',
    says: /before any test ran: null$/,
  },
  {
    title: 'throw null in a test',
    code: 'export const answer = () => { throw null; };',
    says: /^null was thrown, which is no Error\./,
  },
  {
    title: 'an endless loop',
    code: 'export const answer = () => { while (true) {} };',
    problem: 'blocked',
    says: /^The event loop was held for 1\.5 seconds in the test "answer > is 42"/,
    test: inTest,
    isBlocking: true,
  },
  {
    title: 'an endless loop at import',
    code: 'while (true) {}',
    problem: 'blocked',
    says: /^The event loop was held for 1\.5 seconds while the files were loaded/,
    isBlocking: true,
  },
  {
    title: 'endless microtasks',
    code: 'export const answer = async () => { for (;;) await null; };',
    problem: 'blocked',
    says: /^The event loop was held for 1\.5 seconds in the test "answer > is 42, in the end"/,
    test: 'answer > is 42, in the end',
    isBlocking: true,
  },
  {
    title: 'an endless generator, drained',
    code: 'function* all() { for (let n = 0; ; n++) yield n; }\nexport const answer = () => [...all()].length;',
    // A fast machine may run out of memory before the loop has been held for long enough.
    problem: ['blocked', 'memory'],
    says: /the test "answer > is 42"/,
    test: inTest,
    isBlocking: true,
  },
  {
    title: 'a promise that never settles',
    code: 'export const answer = () => new Promise<number>(() => {});',
    problem: 'never-finished',
    says: /did not finish within 2 seconds, and nothing holds the event loop\. It waits for a promise that nobody settles/,
    test: 'answer > is 42, in the end',
  },
  {
    title: 'a timer that is waited for',
    code: 'export const answer = () => new Promise<number>((resolve) => setTimeout(resolve, 60_000, 42));',
    problem: 'never-finished',
    says: /2 timers are still waiting: tests here do not wait in real time\.$/,
    test: 'answer > is 42, in the end',
  },
  {
    title: 'memory that grows in one go',
    code: 'export const answer = () => { const all: unknown[] = []; for (;;) all.push({ all, some: [1, 2, 3] }); };',
    problem: ['blocked', 'memory'],
    says: /the test "answer > is 42"/,
    test: inTest,
    isBlocking: true,
  },
  {
    title: 'memory that grows turn by turn',
    code: 'export const answer = async () => {\n  const all: unknown[] = [];\n  for (;;) {\n    all.push(new Array(1e5).fill(all.length));\n    await new Promise((resolve) => setTimeout(resolve));\n  }\n};',
    problem: ['never-finished', 'memory', 'blocked'],
    says: /the test "answer > is 42, in the end"/i,
  },
  {
    title: 'more memory than there is',
    code: 'export const answer = () => { const all = []; for (;;) all.push(new Float64Array(2 ** 30)); };',
    says: /allocation failed|Invalid typed array length/,
  },
  {
    title: 'self.close()',
    code: 'export const answer = () => { self.close(); return 42; };',
    says: /^close is not available here: the page ends the worker when the run is over\.$/,
  },
  {
    title: 'self.close() from a prototype',
    code: 'const find = (owner: object): any => Object.getOwnPropertyDescriptor(owner, "close")?.value ?? find(Object.getPrototypeOf(owner));\nexport const answer = () => { find(Object.getPrototypeOf(self)).call(self); return 42; };',
    says: /^(close is not available here|Object\.getOwnPropertyDescriptor called on non-object|Cannot convert undefined or null to object)/,
  },
  {
    title: 'forged messages by postMessage',
    code: 'export const answer = () => { (postMessage as any)({ version: 1, run: 1, type: "done", count: 0, notices: [] }); return 41; };',
    says: /^postMessage is not available here: this code runs in a worker, apart from the page\.$/,
  },
  {
    title: 'forged messages by a method of all ports',
    code: 'const post = MessagePort.prototype.postMessage;\nMessagePort.prototype.postMessage = function (message: any) { post.call(this, { ...message, state: "passed" }); } as any;\nexport const answer = () => 41;',
    problem: 'tampered',
    says: replaced('MessagePort.prototype.postMessage'),
  },
  {
    title: 'a patched Promise',
    code: '(globalThis as any).Promise = class { static resolve() {} };\nexport const answer = () => 41;',
    problem: 'tampered',
    says: replaced('Promise'),
  },
  {
    title: 'a patched Promise.prototype.then that mends itself',
    code: 'export const answer = () => {\n  const then = Promise.prototype.then;\n  Promise.prototype.then = function (resolve: any) { Promise.prototype.then = then; resolve(); return this; } as any;\n  return 41;\n};',
    problem: 'tampered',
    says: replaced('Promise.prototype.then'),
    test: inTest,
  },
  {
    title: 'a patched Function.prototype.apply that mends itself',
    code: 'export const answer = () => {\n  const apply = Function.prototype.apply;\n  Function.prototype.apply = function () { Function.prototype.apply = apply; };\n  return 41;\n};',
    problem: 'tampered',
    says: replaced('Function.prototype.apply'),
    test: inTest,
  },
  {
    title: 'a patched Array.prototype',
    code: 'Array.prototype.push = () => 0;\nexport const answer = () => 41;',
    problem: 'tampered',
    says: replaced('Array.prototype.push'),
  },
  {
    title: 'a patched Object.is that mends itself',
    code: 'export const answer = () => {\n  const is = Object.is;\n  Object.is = () => { Object.is = is; return true; };\n  return 41;\n};',
    problem: 'tampered',
    says: replaced('Object.is'),
    test: inTest,
  },
  {
    title: 'every object made an asymmetric matcher',
    code: 'Object.assign(Object.prototype, { asymmetricMatch: () => true, $$typeof: Symbol.for("jest.asymmetricMatcher") });\nexport const answer = () => 41;',
    problem: 'tampered',
    says: /^Object\.prototype\.\S+ was replaced/,
  },
  {
    title: 'a patched performance.now',
    code: 'performance.now = () => 0;\nexport const answer = () => 41;',
    problem: 'tampered',
    says: replaced('performance.now'),
  },
  {
    title: 'a patched setTimeout',
    code: '(globalThis as any).setTimeout = () => 0;\nexport const answer = () => 41;',
    problem: 'tampered',
    says: replaced('setTimeout'),
  },
  {
    title: 'a patched expect',
    code: 'const found = (globalThis as any)[Symbol.for("expect-global")];\nfound.extend({ toBe: () => ({ pass: true, message: () => "" }) });\nexport const answer = () => 41;',
    problem: 'threw-at-import',
    says: /Cannot read properties of undefined/,
  },
  {
    title: 'a global expect',
    code: 'Object.assign(globalThis, { expect: () => ({ toBe() {} }) });\nexport const answer = () => 41;',
    says: /^what answer\(\) gave: expected 41 to be 42/,
  },
  {
    title: 'fetch',
    code: "export const answer = () => fetch('/answer');",
    says: /^fetch is not available here: this code runs without a network\.$/,
  },
  {
    title: 'WebSocket',
    code: "export const answer = () => new WebSocket('wss://example.org');",
    says: /^WebSocket is not available here: this code runs without a network\.$/,
  },
  {
    title: 'importScripts',
    code: "export const answer = () => importScripts('https://example.org/answer.js');",
    says: /^importScripts is not available here: this code imports its own files only\.$/,
  },
  {
    title: 'indexedDB',
    code: "export const answer = () => indexedDB.open('answers');",
    says: /^indexedDB is not available here: this code leaves nothing behind in the browser\.$/,
  },
  {
    title: 'parent.location',
    code: 'export const answer = () => parent.location.href;',
    says: /^parent is not available here: this code runs in a worker, apart from the page\.$/,
  },
  {
    title: 'an unhandled rejection',
    code: "export const answer = () => { Promise.reject(new Error('lost')); return 42; };",
    problem: 'unhandled',
    says: /^A promise was rejected and nobody handled it: Error: lost$/,
    place: { line: 1, column: 46 },
  },
  {
    title: 'an error in a timer',
    code: "export const answer = () => { setTimeout(() => { throw new Error('late'); }); return 42; };",
    problem: 'unhandled',
    says: /^An error was thrown outside of the tests: Error: late$/,
  },
];
