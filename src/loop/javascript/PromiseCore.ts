/** What the promises need of the world around them. */
export interface PromiseHost {
  /** HostEnqueuePromiseJob. `what` is the job in words, `handler` the function that it will call, if it is the program's. */
  enqueue(
    job: () => void,
    what: 'reaction' | 'thenable',
    handler: unknown,
    reaction: Reaction | undefined,
  ): void;
  /** A promise has its outcome; its reactions are enqueued right after this. */
  settled(promise: object, outcome: 'fulfilled' | 'rejected', value: unknown): void;
  /** HostPromiseRejectionTracker: rejected with nobody to handle it, or handled after all. */
  tracked(promise: object, operation: 'reject' | 'handle', error: unknown): void;
}

export interface Capability {
  readonly promise: object;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** PromiseReaction Record. `task` is the async function that goes on, for an `await`. */
export interface Reaction {
  readonly capability: Capability | undefined;
  readonly onFulfilled: unknown;
  readonly onRejected: unknown;
  readonly task: number | undefined;
}

interface Slots {
  state: 'pending' | 'fulfilled' | 'rejected';
  result: unknown;
  reactions: Reaction[];
  isHandled: boolean;
}

export type Resolver = (value?: unknown) => void;

export interface Promises {
  /** What the program sees as `Promise`. */
  readonly Promise: PromiseConstructor;
  /** NewPromiseCapability(%Promise%) */
  capability(): Capability;
  /** PromiseResolve(%Promise%, value) */
  resolve(value: unknown): object;
  /** PerformPromiseThen without a resulting promise: what `await` does. */
  await(promise: object, onFulfilled: Resolver, onRejected: Resolver, task: number): void;
  isPending(promise: object): boolean;
  /** What a function of the promises' own does, in words. */
  labelOf(callback: object): string | undefined;
}

/** What the standard does with a promise's internal slots. Names of methods are those of its abstract operations. */
export class PromiseCore {
  private readonly slotsOf = new WeakMap<object, Slots>();
  private readonly labels = new WeakMap<object, string>();

  constructor(private readonly host: PromiseHost) {}

  /** Gives a new object the slots of a promise. */
  add(promise: object): void {
    this.slotsOf.set(promise, {
      state: 'pending',
      result: undefined,
      reactions: [],
      isHandled: false,
    });
  }

  /** Gives a function of the promises' own a name for the reader; the standard leaves it without one. */
  label<T extends object>(callback: T, text: string): T {
    this.labels.set(callback, text);
    return callback;
  }

  labelOf(callback: object): string | undefined {
    return this.labels.get(callback);
  }

  /** IsPromise */
  has(value: unknown): value is object {
    return isObject(value) && this.slotsOf.has(value);
  }

  slots(promise: unknown): Slots {
    const found = typeof promise === 'object' && promise !== null && this.slotsOf.get(promise);
    if (!found)
      throw new TypeError('Promise.prototype.then called on something that is no promise');
    return found;
  }

  createResolvingFunctions(promise: object): { resolve: Resolver; reject: Resolver } {
    let alreadyResolved = false;
    const once = (body: (value: unknown) => void) => (value: unknown) => {
      if (alreadyResolved) return;
      alreadyResolved = true;
      body(value);
    };
    return {
      resolve: this.label(
        once((resolution) => this.resolvePromise(promise, resolution)),
        'resolve a promise',
      ),
      reject: this.label(
        once((error) => this.settle(promise, 'rejected', error)),
        'reject a promise',
      ),
    };
  }

  private resolvePromise(promise: object, resolution: unknown): void {
    if (resolution === promise)
      this.settle(promise, 'rejected', new TypeError('Chaining cycle detected for promise'));
    else if (!isObject(resolution)) this.settle(promise, 'fulfilled', resolution);
    else this.resolveObject(promise, resolution);
  }

  private resolveObject(promise: object, resolution: object): void {
    let then: unknown;
    try {
      then = Reflect.get(resolution, 'then');
    } catch (error) {
      this.settle(promise, 'rejected', error);
      return;
    }
    if (typeof then !== 'function') {
      this.settle(promise, 'fulfilled', resolution);
      return;
    }
    const call = then;
    // NewPromiseResolveThenableJob
    const job = () => {
      const { resolve, reject } = this.createResolvingFunctions(promise);
      try {
        Reflect.apply(call, resolution, [resolve, reject]);
      } catch (error) {
        reject(error);
      }
    };
    this.host.enqueue(job, 'thenable', undefined, undefined);
  }

  private settle(promise: object, state: 'fulfilled' | 'rejected', value: unknown): void {
    const own = this.slots(promise);
    const { reactions } = own;
    Object.assign(own, { state, result: value, reactions: [] });
    this.host.settled(promise, state, value);
    if (state === 'rejected' && !own.isHandled) this.host.tracked(promise, 'reject', value);
    for (const reaction of reactions) this.enqueueReaction(reaction, state, value);
  }

  performPromiseThen(promise: object, reaction: Reaction): void {
    const own = this.slots(promise);
    if (own.state === 'pending') own.reactions.push(reaction);
    else {
      if (own.state === 'rejected' && !own.isHandled)
        this.host.tracked(promise, 'handle', own.result);
      this.enqueueReaction(reaction, own.state, own.result);
    }
    own.isHandled = true;
  }

  /** NewPromiseReactionJob */
  private enqueueReaction(
    reaction: Reaction,
    state: 'fulfilled' | 'rejected',
    argument: unknown,
  ): void {
    const { capability } = reaction;
    const handler = state === 'fulfilled' ? reaction.onFulfilled : reaction.onRejected;
    const job = () => {
      let result: unknown;
      try {
        if (typeof handler === 'function') result = handler(argument);
        else if (state === 'fulfilled') result = argument;
        else throw argument;
      } catch (error) {
        capability?.reject(error);
        return;
      }
      capability?.resolve(result);
    };
    this.host.enqueue(job, 'reaction', handler, reaction);
  }
}

export function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
