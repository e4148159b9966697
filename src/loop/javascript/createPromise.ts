// biome-ignore-all lint/complexity/noThisInStatic: `this` is the class that the method is called on, as in the standard
import {
  type Capability,
  PromiseCore,
  type PromiseHost,
  type Promises,
  type Resolver,
} from './PromiseCore';

type Executor = (resolve: Resolver, reject: Resolver) => void;

/**
 * Promises as ECMA-262 (27.2) has them, step by step, on a job queue that can be watched: the engine's own tell nobody when a
 * job is enqueued. Names of functions are those of the standard. `createPromise.test.ts` compares the order with the engine's.
 */
export function createPromise(host: PromiseHost): Promises {
  const core = new PromiseCore(host);

  class StagePromise {
    constructor(executor: Executor) {
      if (typeof executor !== 'function')
        throw new TypeError(`Promise resolver ${String(executor)} is not a function`);
      core.add(this);
      const { resolve, reject } = core.createResolvingFunctions(this);
      try {
        executor(resolve, reject);
      } catch (error) {
        reject(error);
      }
    }

    // biome-ignore lint/suspicious/noThenProperty: this is a promise
    then(onFulfilled?: unknown, onRejected?: unknown): object {
      core.slots(this);
      const capability = newPromiseCapability(speciesConstructor(this));
      core.performPromiseThen(this, { capability, onFulfilled, onRejected, task: undefined });
      return capability.promise;
    }

    catch(onRejected?: unknown): unknown {
      return this.then(undefined, onRejected);
    }

    finally(onFinally?: unknown): unknown {
      if (typeof onFinally !== 'function') return this.then(onFinally, onFinally);
      const C = speciesConstructor(this);
      const afterwards = (go: () => unknown) => thenOf(promiseResolve(C, onFinally()), go);
      return this.then(
        named(onFinally, (value: unknown) => afterwards(() => value)),
        named(onFinally, (error: unknown) =>
          afterwards(() => {
            throw error;
          }),
        ),
      );
    }

    get [Symbol.toStringTag](): string {
      return 'Promise';
    }

    static get [Symbol.species](): unknown {
      return this;
    }

    static resolve(value?: unknown): object {
      return promiseResolve(this, value);
    }

    static reject(error?: unknown): object {
      const capability = newPromiseCapability(this);
      capability.reject(error);
      return capability.promise;
    }

    static withResolvers(): Capability {
      const { promise, resolve, reject } = newPromiseCapability(this);
      return { promise, resolve, reject };
    }

    static try(callback: (...args: unknown[]) => unknown, ...args: unknown[]): object {
      const capability = newPromiseCapability(this);
      try {
        capability.resolve(callback(...args));
      } catch (error) {
        capability.reject(error);
      }
      return capability.promise;
    }

    static all(iterable: Iterable<unknown>): object {
      return combine(this, 'all', iterable, ({ put, reject }) => [put((value) => value), reject]);
    }

    static allSettled(iterable: Iterable<unknown>): object {
      return combine(this, 'allSettled', iterable, ({ put }) => {
        const once = put((outcome) => outcome);
        return [
          (value) => once({ status: 'fulfilled', value }),
          (reason) => once({ status: 'rejected', reason }),
        ];
      });
    }

    static any(iterable: Iterable<unknown>): object {
      const whenAll = (errors: unknown[], { reject }: Capability) =>
        reject(new AggregateError(errors, 'All promises were rejected'));
      return combine(
        this,
        'any',
        iterable,
        ({ put, resolve }) => [resolve, put((error) => error)],
        whenAll,
      );
    }

    static race(iterable: Iterable<unknown>): object {
      return combine(
        this,
        'race',
        iterable,
        ({ resolve, reject }) => [resolve, reject],
        () => undefined,
      );
    }
  }

  function newPromiseCapability(C: unknown): Capability {
    if (typeof C !== 'function') throw new TypeError('A promise is made by a class');
    let functions: [Resolver, Resolver] | undefined;
    const promise: object = Reflect.construct(C, [
      (resolve: Resolver, reject: Resolver) => {
        functions = [resolve, reject];
      },
    ]);
    if (!functions) throw new TypeError('The class of this promise called no executor');
    const [resolve, reject] = functions;
    return { promise, resolve, reject };
  }

  function promiseResolve(C: unknown, value: unknown): object {
    if (core.has(value) && Reflect.get(value, 'constructor') === C) return value;
    const capability = newPromiseCapability(C);
    capability.resolve(value);
    return capability.promise;
  }

  function speciesConstructor(promise: object): unknown {
    const C: unknown = Reflect.get(promise, 'constructor');
    const species: unknown = typeof C === 'function' ? Reflect.get(C, Symbol.species) : undefined;
    return species ?? StagePromise;
  }

  interface Element {
    readonly resolve: Resolver;
    readonly reject: Resolver;
    /** A function that puts what it makes of its value in this element's place, once; the last one ends it all. */
    put(make: (value: unknown) => unknown): Resolver;
  }

  /** PerformPromiseAll and its three sisters. */
  function combine(
    C: unknown,
    method: string,
    iterable: Iterable<unknown>,
    handlers: (element: Element) => [Resolver, Resolver],
    whenAll = (values: unknown[], { resolve }: Capability): void => resolve(values),
  ): object {
    const capability = newPromiseCapability(C);
    const { resolve, reject } = capability;
    try {
      const resolveOne: unknown = Reflect.get(Object(C), 'resolve');
      if (typeof resolveOne !== 'function')
        throw new TypeError('Promise resolve or reject function is not callable');
      const values: unknown[] = [];
      let remaining = 1;
      const oneLess = () => {
        if (--remaining === 0) whenAll(values, capability);
      };
      let index = 0;
      for (const item of iterable) {
        const at = index++;
        values.push(undefined);
        let called = false;
        const put = (make: (value: unknown) => unknown) => (value: unknown) => {
          if (called) return;
          called = true;
          values[at] = make(value);
          oneLess();
        };
        remaining++;
        const listeners = handlers({ resolve, reject, put });
        for (const listener of listeners) core.label(listener, `Promise.${method}: one is settled`);
        thenOf(Reflect.apply(resolveOne, C, [item]), ...listeners);
      }
      oneLess();
    } catch (error) {
      reject(error);
    }
    return capability.promise;
  }

  return {
    Promise: named({ name: 'Promise' }, StagePromise) as unknown as PromiseConstructor,
    capability: () => newPromiseCapability(StagePromise),
    resolve: (value) => promiseResolve(StagePromise, value),
    await: (promise, onFulfilled, onRejected, task) =>
      core.performPromiseThen(promise, { capability: undefined, onFulfilled, onRejected, task }),
    labelOf: (callback) => core.labelOf(callback),
    isPending: (promise) => core.slots(promise).state === 'pending',
  };
}

function thenOf(promise: unknown, ...handlers: unknown[]): unknown {
  const then: unknown = Reflect.get(Object(promise), 'then');
  if (typeof then !== 'function') throw new TypeError('then is not a function');
  return Reflect.apply(then, promise, handlers);
}

/** Gives a function the name of the one that it stands for. */
function named<T extends object>(like: { readonly name: string }, callback: T): T {
  return Object.defineProperty(callback, 'name', { value: like.name, configurable: true });
}
