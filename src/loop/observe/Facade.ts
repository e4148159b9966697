import { shorten } from '../record/show';
import type { Label } from './Handles';
import type { Coroutine, LoopModule, ObservedFuture } from './LoopApi';
import type { Tasks, Wait, WaitDescriber } from './Tasks';

type Method = (...args: unknown[]) => unknown;
type Class = new (...args: unknown[]) => object;

const synchronisation: Readonly<Record<string, Readonly<Record<string, 'lock' | 'queue'>>>> = {
  Lock: { acquire: 'lock' },
  Semaphore: { acquire: 'lock' },
  Queue: { get: 'queue', put: 'queue', join: 'queue' },
};

/** What of the facade is at work: its timers and its waits are known by it. */
interface Context {
  /** `sleep`, `timeout`, `gather`, `io`, `lock`, `queue` */
  readonly what: string;
  readonly wait: ((text: string) => Wait) | undefined;
}

/** `#loop` as a program gets it: the same functions and classes, each telling when it is at work. */
export class Facade implements WaitDescriber {
  private readonly contexts: Context[] = [];
  private waited: Context | undefined;
  private readonly gathered = new WeakMap<object, string>();

  constructor(private readonly tasks: () => Tasks) {}

  /** The module with the functions and classes that are watched in their places. */
  observe(module: LoopModule): Record<string, unknown> {
    const observed: Record<string, unknown> = { ...module };
    const put = (name: string, around: (original: Method) => Method) => {
      const original = module[name];
      if (typeof original === 'function') observed[name] = around(original as Method);
    };
    put('sleep', (sleep) => (seconds, ...rest) => {
      const on = `sleep(${String(seconds)})`;
      return this.coroutine(
        { what: on, wait: () => ({ kind: 'sleep', on }) },
        'sleep',
        sleep(seconds, ...rest),
      );
    });
    put(
      'timeout',
      (timeout) =>
        (...args) =>
          this.coroutine({ what: 'timeout', wait: undefined }, 'timeout', timeout(...args)),
    );
    for (const name of ['read', 'write', 'accept'])
      put(name, (call) => (...args) => {
        const wait = (text: string): Wait => ({
          kind: 'io',
          on: text || `${name}(${String(args[0])})`,
        });
        return this.coroutine({ what: 'io', wait }, name, call(...args));
      });
    put(
      'gather',
      (gather) =>
        (awaitables, ...rest) =>
          this.gather(gather, awaitables, rest),
    );
    for (const [name, methods] of Object.entries(synchronisation))
      if (typeof module[name] === 'function')
        observed[name] = this.subclass(module[name] as Class, name, methods);
    return observed;
  }

  /** What a timer is called that is made now; `undefined` when it is the program's own. */
  timerLabel(): Label | undefined {
    const what = this.contexts.at(-1)?.what;
    const current = this.tasks().current;
    if (what === undefined || !current) return undefined;
    const ends = what.startsWith('sleep') ? `end of ${what}` : what;
    return { ...current, callback: `${ends} of ${current.callback}` };
  }

  /** What a descriptor's callback is called, if a task waits for it inside of `read`, `write` or `accept`. */
  ioLabel(fd: number): Label | undefined {
    const current = this.tasks().current;
    return this.contexts.at(-1)?.what === 'io' && current
      ? { ...current, callback: `socket ${fd} is ready for ${current.callback}` }
      : undefined;
  }

  /** What listens to a future while `gather` is at work. */
  doneLabel(future: object): Label | undefined {
    return this.contexts.at(-1)?.what === 'gather'
      ? { callback: `gather: ${this.tasks().nameOf(future) ?? 'a future'} is done` }
      : undefined;
  }

  take(future: ObservedFuture, text: string): Wait {
    const waited = this.waited;
    this.waited = undefined;
    if (waited?.wait) {
      const { kind, on } = waited.wait(text);
      return { kind, on: shorten(on) };
    }
    const task = this.tasks().nameOf(future);
    if (task !== undefined) return { kind: 'task', on: `task ${task}` };
    const children = this.gathered.get(future);
    if (children !== undefined) return { kind: 'gather', on: shorten(`gather(${children})`) };
    return { kind: 'future', on: text || 'a future' };
  }

  forget(): void {
    this.waited = undefined;
  }

  private gather(gather: Method, awaitables: unknown, rest: unknown[]): unknown {
    // What is not iterable is gather's own business.
    const isIterable =
      typeof awaitables === 'object' && awaitables !== null && Symbol.iterator in awaitables;
    const items: unknown = isIterable ? Array.from(awaitables as Iterable<unknown>) : awaitables;
    const before = this.tasks().count;
    const future = this.inside({ what: 'gather', wait: undefined }, () => gather(items, ...rest));
    const names = this.tasks().namesOf(Array.isArray(items) ? items : [], before);
    if (typeof future === 'object' && future !== null) this.gathered.set(future, names.join(', '));
    return future;
  }

  private subclass(
    base: Class,
    name: string,
    methods: Readonly<Record<string, 'lock' | 'queue'>>,
  ): Class {
    const facade = this;
    const observed = class extends base {};
    Object.defineProperty(observed, 'name', { value: name });
    for (const [method, kind] of Object.entries(methods)) {
      const original: unknown = base.prototype[method];
      if (typeof original !== 'function') continue;
      const words = `${name.toLowerCase()}.${method}()`;
      const wait = (text: string): Wait => ({
        kind,
        on: text.includes(`.${method}(`) && text.endsWith(')') ? text : words,
      });
      Object.defineProperty(observed.prototype, method, {
        configurable: true,
        writable: true,
        value(this: object, ...args: unknown[]) {
          const coroutine: unknown = Reflect.apply(original, this, args);
          return facade.coroutine({ what: kind, wait }, method, coroutine);
        },
      });
    }
    return observed;
  }

  /** A coroutine of the facade, which is at work while it runs. */
  private coroutine(context: Context, name: string, coroutine: unknown): unknown {
    if (!isCoroutine(coroutine)) return coroutine;
    const resume = (call: () => IteratorResult<unknown, unknown>) => {
      const result = this.inside(context, call);
      // The innermost comes first.
      if (!result.done && context.wait) this.waited ??= context;
      return result;
    };
    const wrapped = {
      name,
      next: (value: unknown) => resume(() => coroutine.next(value)),
      throw: (error: unknown) => resume(() => coroutine.throw(error)),
      return: (value: unknown) => resume(() => coroutine.return(value)),
      [Symbol.iterator]: () => wrapped,
      [Symbol.toStringTag]: 'Generator',
    };
    return wrapped;
  }

  private inside<T>(context: Context, body: () => T): T {
    if (this.contexts.length === 0) this.waited = undefined;
    this.contexts.push(context);
    try {
      return body();
    } finally {
      this.contexts.pop();
    }
  }
}

function isCoroutine(value: unknown): value is Coroutine {
  return typeof value === 'object' && value !== null && 'next' in value && 'throw' in value;
}
