import { listGlobalNames, listIntrinsics } from './intrinsics';

/** Watches the built-ins that the verdict rests on. */
export interface Guard {
  /** The name of a built-in that is not what it was. Reads values only: cheap enough for each `expect`. */
  quick(): string | undefined;
  /** The same, by property descriptors, additions and prototypes. */
  full(): string | undefined;
  /** A replacement that the test file made itself (`vi.spyOn`, `vi.stubGlobal`) is no tampering. */
  trust(value: unknown): void;
}

interface Entry {
  readonly owner: object;
  readonly key: PropertyKey;
  readonly label: string;
  readonly value: unknown;
  readonly get: unknown;
  readonly set: unknown;
}

// Code that runs here may run after a learner has replaced what it would call: hence no methods, only these.
const { getOwnPropertyDescriptor, getPrototypeOf, ownKeys } = Reflect;
const call = Function.prototype.call;
const hasTrust = call.bind(Set.prototype.has) as (set: Set<unknown>, value: unknown) => boolean;
const isIn = call.bind(Set.prototype.has) as (set: Set<PropertyKey>, key: PropertyKey) => boolean;

/** Settings of the engine that a program may change. */
const settings = new Set<PropertyKey>(['stackTraceLimit', 'prepareStackTrace']);

/** Remembers the built-ins as they are now. */
export function createGuard(): Guard {
  const trusted = new Set<unknown>();
  const entries: Entry[] = [];
  const owners: {
    label: string;
    object: object;
    prototype: object | null;
    keys: Set<PropertyKey> | undefined;
  }[] = [];

  function remember(owner: object, key: PropertyKey, label: string): void {
    const found = getOwnPropertyDescriptor(owner, key);
    if (settings.has(key) || !found || (!found.configurable && !found.writable)) return;
    entries.push({ owner, key, label, value: found.value, get: found.get, set: found.set });
  }
  for (const name of listGlobalNames()) remember(self, name, name);
  for (const { label, object } of listIntrinsics()) {
    const keys = ownKeys(object);
    for (const key of keys)
      remember(
        object,
        key,
        typeof key === 'symbol' ? `${label}[${key.description}]` : `${label}.${key}`,
      );
    // A constructor may get new statics (a polyfill); a new method on a prototype reaches into everybody's objects.
    const isClosed = typeof object !== 'function';
    owners.push({
      label,
      object,
      prototype: getPrototypeOf(object),
      keys: isClosed ? new Set(keys) : undefined,
    });
  }
  const readable = entries.filter(({ get }) => get === undefined);

  const quick = (): string | undefined => {
    for (let i = 0; i < readable.length; i++) {
      const { owner, key, value, label } = readable[i] as Entry & {
        owner: Record<PropertyKey, unknown>;
      };
      const now = owner[key];
      if (now !== value && !hasTrust(trusted, now)) return label;
    }
    return undefined;
  };

  const full = (): string | undefined => {
    for (let i = 0; i < entries.length; i++) {
      const { owner, key, label, value, get, set } = entries[i] as Entry;
      const now = getOwnPropertyDescriptor(owner, key);
      if (now && now.value === value && now.get === get && now.set === set) continue;
      if (now && (hasTrust(trusted, now.value) || hasTrust(trusted, now.get))) continue;
      return label;
    }
    for (let i = 0; i < owners.length; i++) {
      const { label, object, prototype, keys } = owners[i] as (typeof owners)[number];
      if (getPrototypeOf(object) !== prototype) return `the prototype of ${label}`;
      if (!keys) continue;
      const now = ownKeys(object);
      for (let k = 0; k < now.length; k++) {
        const key = now[k] as PropertyKey;
        if (!isIn(keys, key) && !hasTrust(trusted, (object as Record<PropertyKey, unknown>)[key]))
          return typeof key === 'symbol' ? `${label}[a symbol]` : `${label}.${String(key)}`;
      }
    }
    return undefined;
  };

  return {
    quick,
    full,
    trust: (value) => {
      if (value !== undefined) trusted.add(value);
    },
  };
}
