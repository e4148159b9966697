/** A built-in object and how the learner writes it. */
export interface Intrinsic {
  readonly label: string;
  readonly object: object;
  /** Whether an assertion passes or fails by its methods. */
  readonly isDecisive: boolean;
}

const globals = [
  ...[
    'Object',
    'Function',
    'Array',
    'String',
    'Number',
    'Boolean',
    'Symbol',
    'BigInt',
    'Math',
    'JSON',
    'Reflect',
  ],
  ...[
    'Proxy',
    'Promise',
    'Map',
    'Set',
    'WeakMap',
    'WeakSet',
    'WeakRef',
    'RegExp',
    'Date',
    'Iterator',
  ],
  ...['Error', 'TypeError', 'RangeError', 'SyntaxError', 'ReferenceError', 'AggregateError'],
  ...[
    'ArrayBuffer',
    'DataView',
    'Uint8Array',
    'AbortController',
    'AbortSignal',
    'EventTarget',
    'Event',
  ],
  ...['MessagePort', 'performance', 'Performance', 'structuredClone', 'queueMicrotask'],
  ...[
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'isNaN',
    'isFinite',
    'parseInt',
    'parseFloat',
  ],
];

/** What `expect` and chai compare, walk and match with. */
const decisive =
  /^(Object|Array|Reflect|Number)$|^(Object|Function|Array|Map|Set|WeakMap|WeakSet|String|RegExp|Iterator)\.prototype$|iterator’s/;

/** Names of globals that must stay what they are. */
export function listGlobalNames(): string[] {
  return globals.filter((name) => name in self);
}

/** The built-ins that a test's verdict rests on, those without a name of their own included. */
export function listIntrinsics(): Intrinsic[] {
  const found: Intrinsic[] = [];
  const add = (label: string, value: unknown) => {
    const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function';
    if (isObject && !found.some(({ object }) => object === value))
      found.push({ label, object: value as object, isDecisive: decisive.test(label) });
  };
  for (const name of listGlobalNames()) {
    const value = (self as unknown as Record<string, unknown>)[name];
    if (typeof value === 'function') {
      if (/^[A-Z]/.test(name)) add(name, value);
      add(`${name}.prototype`, value.prototype);
    } else add(name, value);
  }
  const above = (value: object) => Object.getPrototypeOf(value) as object;
  add('an array iterator’s prototype', above([][Symbol.iterator]()));
  add('a map iterator’s prototype', above(new Map()[Symbol.iterator]()));
  add('a set iterator’s prototype', above(new Set()[Symbol.iterator]()));
  add('a string iterator’s prototype', above(''[Symbol.iterator]()));
  add('Iterator.prototype', above(above([][Symbol.iterator]())));
  const generator = above(function* () {});
  const asyncGenerator = above(async function* () {});
  add('GeneratorFunction.prototype', generator);
  add('Generator.prototype', Reflect.get(generator, 'prototype'));
  add('AsyncGeneratorFunction.prototype', asyncGenerator);
  add('AsyncGenerator.prototype', Reflect.get(asyncGenerator, 'prototype'));
  add('AsyncIterator.prototype', above(Reflect.get(asyncGenerator, 'prototype') as object));
  add(
    'AsyncFunction.prototype',
    above(async () => {}),
  );
  add('TypedArray', above(Uint8Array));
  add('TypedArray.prototype', above(Uint8Array.prototype));
  return found;
}
