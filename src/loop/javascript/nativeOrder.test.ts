import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LoopTrace } from '../../trace/LoopTrace';
import { inspect } from '../record/show';
import { recordRun } from '../recordRun';

/** What the Stage prints for a program without `#loop`, and what this engine prints when it runs the same text itself. */
const watched = (source: string) => printed(recordRun(source, { files: [] }));

const printed = ({ events }: LoopTrace) =>
  events.flatMap((event) => (event.type === 'print' ? [event.text] : []));

/** The Stage has seen all of it: no program is watched for more steps than a trace holds. */
const isWhole = ({ events }: LoopTrace) =>
  !events.some((event) => event.type === 'end' && event.reason === 'steps');

async function native(source: string): Promise<string[]> {
  const lines: string[] = [];
  const write = (value: unknown) => (typeof value === 'string' ? value : inspect(value));
  const print = (...values: unknown[]) => lines.push(values.map(write).join(' '));
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
  const isAsync = /^\s*await/m.test(source.replace(/async [\s\S]*?\n}\n/g, ''));
  const Maker = isAsync ? AsyncFunction : Function;
  new Maker('console', source)({ log: print });
  // A task of its own runs when no microtask is left.
  await new Promise((resolve) => setImmediate(resolve));
  return lines;
}

const programs: Record<string, string> = {
  'two async functions take turns': `
async function say(name) {
  for (let i = 0; i < 3; i++) { console.log(name, i); await null; }
}
say('A'); say('B'); console.log('end of the script');`,
  'return await takes fewer turns than return of a promise': `
async function a() { return Promise.resolve(1); }
async function b() { return await Promise.resolve(1); }
a().then(() => console.log('a')); b().then(() => console.log('b'));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4));`,
  'a thenable costs a turn': `
const thenable = { then(resolve) { console.log('then is called'); resolve('value'); } };
(async () => { console.log(await thenable); })();
Promise.resolve(thenable).then((v) => console.log('p', v));
queueMicrotask(() => console.log('micro'));
console.log('script');`,
  'finally passes on, and waits': `
Promise.resolve('v').finally(() => console.log('f')).then((v) => console.log(v));
Promise.reject(new Error('e')).finally(() => Promise.resolve()).catch((e) => console.log(e.message));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4)).then(() => console.log(5));`,
  'all, allSettled, any and race': `
const p = (v, n) => n === 0 ? Promise.resolve(v) : Promise.resolve().then(() => p(v, n - 1));
Promise.all([p(1, 2), p(2, 1), 3]).then((v) => console.log('all', v));
Promise.allSettled([p(1, 1), Promise.reject(2)]).then((v) => console.log('settled', v.map((o) => o.status)));
Promise.any([Promise.reject(1), p(2, 3)]).then((v) => console.log('any', v));
Promise.any([Promise.reject(1)]).catch((e) => console.log(e.constructor.name, e.errors));
Promise.race([p(1, 3), p(2, 2)]).then((v) => console.log('race', v));
Promise.all([]).then((v) => console.log('none', v.length));`,
  'a default that throws rejects': `
const bad = () => { throw new Error('default'); };
async function f(a = bad()) { console.log('never', a); }
f().catch((e) => console.log(e.message));
const g = async ({ x }) => x;
g(undefined).catch((e) => console.log(e.constructor.name));
console.log('script');`,
  'methods, arrows and this': `
class Shop { constructor() { this.open = 'open'; } async state(a, b = a) { await 1; return [this.open, a, b, arguments.length].join(); } arrow = async () => this.open; }
const shop = new Shop();
shop.state(1).then((v) => console.log(v)); shop.arrow().then((v) => console.log(v));
const o = { n: 7, async m() { return await (async () => this.n)(); } };
o.m().then((v) => console.log(v));`,
  'subclasses and capabilities': `
class Own extends Promise { then(...handlers) { console.log('own then'); return super.then(...handlers); } }
(async () => { console.log(await Own.resolve(1)); console.log(await new Own((r) => r(2))); })();
console.log(Own.resolve(1).then(() => 1) instanceof Own, Promise.resolve(1) instanceof Promise);`,
  'await at the top': `
console.log('one');
await null;
console.log('two');
await Promise.all([1, 2].map(async (n) => { await n; console.log(n); }));
console.log('three');`,
  'try, catch and finally around await': `
async function f() { try { await Promise.reject(new Error('no')); } catch (e) { console.log('caught', e.message); return 'r'; } finally { await null; console.log('finally'); } }
f().then((v) => console.log(v)); queueMicrotask(() => console.log('m'));`,
};

describe('a program without #loop prints what the engine itself prints', () => {
  it.each(Object.entries(programs))('%s', async (_, source) => {
    expect(watched(source)).toEqual(await native(source));
    expect(watched(source).length).toBeGreaterThan(0);
  });

  it('whatever it is made of', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(body(), { minLength: 1, maxLength: 4 }), async (bodies) => {
        const source = `${bodies.map((lines, i) => `async function f${i}() {\n${lines(i)}\n}\n`).join('')}f0().then((v) => console.log('f0', v), (e) => console.log('f0 failed', e.message));\nPromise.resolve().then(() => console.log('t1')).then(() => console.log('t2')).then(() => console.log('t3')).then(() => console.log('t4'));`;
        const trace = recordRun(source, { files: [] });
        fc.pre(isWhole(trace));
        expect(printed(trace), source).toEqual(await native(source));
      }),
      { numRuns: 300 },
    );
  });
});

/** Lines of function `i`, which calls only functions after it: every program ends. */
function body(): fc.Arbitrary<(i: number) => string> {
  const call = (i: number) => `(typeof f${i + 1} === 'function' ? f${i + 1}() : null)`;
  const line = fc.constantFrom<(i: number, n: number) => string>(
    (i, n) => `console.log('f${i}', ${n});`,
    () => 'await null;',
    (i, n) => `console.log('f${i}', ${n}, await ${call(i)});`,
    (i) => `await Promise.resolve(${call(i)});`,
    (i) => `await { then(resolve) { console.log('then of f${i}'); resolve(${call(i)}); } };`,
    (i, n) =>
      `${call(i)}?.then((v) => console.log('f${i}', ${n}, v), () => console.log('failed'));`,
    (i, n) => `queueMicrotask(() => console.log('micro', ${i}, ${n}));`,
    (i, n) => `console.log(await Promise.all([${call(i)}, ${n}]));`,
    (i, n) =>
      `console.log(await Promise.race([${call(i)}, new Promise((r) => queueMicrotask(r))]), ${n});`,
    (i) =>
      `try { await Promise.reject(new Error('r${i}')); } catch (e) { console.log(e.message); } finally { console.log('finally'); }`,
    (i) => `await Promise.resolve(1).finally(() => ${call(i)});`,
    (i) => `console.log((await Promise.allSettled([${call(i)}, Promise.reject(1)])).length);`,
  );
  const end = fc.constantFrom<(i: number) => string>(
    () => '',
    (i) => `return ${i};`,
    (i) => `return ${call(i)};`,
    (i) => `return await ${call(i)};`,
    () => 'return Promise.resolve(Promise.resolve(2));',
  );
  return fc.tuple(fc.array(line, { maxLength: 5 }), end).map(
    ([lines, last]) =>
      (i: number) =>
        [...lines.map((one, n) => one(i, n)), last(i)].join('\n'),
  );
}
