import { compileComparison } from './compileComparison';
import { listGlobalNames, listIntrinsics } from './intrinsics';

/** Watches the built-ins that the verdict rests on. */
export interface Guard {
  /**
   * The name of a built-in that is not what it was. Looks only at the values of those by which an assertion passes or
   * fails: that takes microseconds, so that each `expect` can ask.
   */
  quick(): string | undefined;
  /** The same of all built-ins, by property descriptors, additions and prototypes. */
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

/** How the learner writes it. A symbol of the learner's own may have any description. */
function nameOf(label: string, key: PropertyKey): string {
  return typeof key === 'symbol' ? `${label}[${key.description}]` : `${label}.${String(key)}`;
}

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

  const decisive: Entry[] = [];

  function remember(owner: object, key: PropertyKey, label: string): Entry | undefined {
    const found = getOwnPropertyDescriptor(owner, key);
    if (settings.has(key) || !found || (!found.configurable && !found.writable)) return undefined;
    const entry = { owner, key, label, value: found.value, get: found.get, set: found.set };
    entries.push(entry);
    return entry;
  }
  for (const name of listGlobalNames()) remember(self, name, name);
  for (const { label, object, isDecisive } of listIntrinsics()) {
    const keys = ownKeys(object);
    for (const key of keys) {
      const entry = remember(object, key, nameOf(label, key));
      if (isDecisive && entry && !entry.get) decisive.push(entry);
    }
    // A constructor may get new statics (a polyfill); a new method on a prototype reaches into everybody's objects.
    const isClosed = typeof object !== 'function';
    owners.push({
      label,
      object,
      prototype: getPrototypeOf(object),
      keys: isClosed ? new Set(keys) : undefined,
    });
  }
  const isSame = compileComparison(decisive);
  const quick = (): string | undefined => {
    if (isSame()) return undefined;
    for (let i = 0; i < decisive.length; i++) {
      const { owner, key, value, label } = decisive[i] as Entry;
      const now = (owner as Record<PropertyKey, unknown>)[key];
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
          return nameOf(label, key);
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
