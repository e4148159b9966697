import { WatchedPromise } from '#kit';
import type { Order, Profile, Services } from './Services';

export type ServiceName = keyof Services;

interface Call {
  readonly service: ServiceName;
  readonly id: number;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

type End = (call: Call) => void;

/** Three services whose answers are held back until a test lets them go. */
export class HeldServices {
  readonly calls: Call[] = [];
  readonly answers: {
    profile: Profile;
    orders: readonly Order[];
    suggestions: readonly string[];
  } = { profile: { name: 'Ada' }, orders: [{ number: 1001 }], suggestions: ['lamp', 'book'] };
  /** What each of them fails with. */
  readonly errors = {
    profile: new Error('the profile service is down'),
    orders: new Error('the order service is down'),
    suggestions: new Error('the suggestion service is down'),
  };
  readonly services: Services = {
    profile: (id) => this.#call('profile', id),
    orders: (id) => this.#call('orders', id),
    suggestions: (id) => this.#call('suggestions', id),
  };
  readonly #ends = new Map<ServiceName, End>();
  readonly #promises: WatchedPromise<unknown>[] = [];

  /** Lets this service answer, and then everybody who waits for it go on. Who asks later has the answer at once. */
  async answer(service: ServiceName): Promise<void> {
    await this.#end(service, ({ resolve }) => resolve(this.answers[service] as never));
  }

  /** Lets this service fail, and then everybody who waits for it go on. Who asks later has the failure at once. */
  async fail(service: ServiceName): Promise<void> {
    await this.#end(service, ({ reject }) => reject(this.errors[service]));
  }

  /** Whether something has failed to which nobody listens. */
  get hasUnheardFailure(): boolean {
    return this.#promises.some(({ isUnhandled }) => isUnhandled);
  }

  async #end(service: ServiceName, end: End): Promise<void> {
    this.#ends.set(service, end);
    for (const call of this.calls) if (call.service === service) end(call);
    await everybodyGoesOn();
  }

  #call<T>(service: ServiceName, id: number): Promise<T> {
    return new WatchedPromise<T>((resolve, reject) => {
      const call = { service, id, resolve, reject };
      this.calls.push(call);
      this.#ends.get(service)?.(call);
    }, this.#promises);
  }
}

/** Promises hand their results on in microtasks, some for each `await` on the way. So many are enough for any sensible answer. */
export async function everybodyGoesOn(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await undefined;
}
