const LONGEST_VALUE = 60;

/** A value as an event says it: at most 60 characters. `undefined` is not worth a word. Never runs the program's code. */
export function show(value: unknown): string | undefined {
  return value === undefined ? undefined : shorten(inspect(value));
}

export function shorten(text: string): string {
  return text.length <= LONGEST_VALUE ? text : `${text.slice(0, LONGEST_VALUE - 1)}…`;
}

/** A value as it is written in a list: `'A'`, `[1, 2]`, `{ id: 3 }`, `Error('full')`. */
export function inspect(value: unknown, depth = 0): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'bigint':
      return `${value}n`;
    case 'function':
      return `[function ${plainName(value) ?? 'without a name'}]`;
    case 'object':
      return value === null ? 'null' : inspectObject(value, depth);
    default:
      return Object.is(value, -0) ? '-0' : String(value);
  }
}

function inspectObject(value: object, depth: number): string {
  if (value instanceof Error) return errorText(value);
  if (ArrayBuffer.isView(value) && Symbol.iterator in value)
    return `${plainName(value.constructor)} [${Array.from(value as Uint8Array).join(', ')}]`;
  const name = plainName(ownData(Object.getPrototypeOf(value) ?? {}, 'constructor'));
  if (depth > 2) return `${name ?? 'object'} …`;
  const list = (items: Iterable<unknown>) =>
    Array.from(items, (item) => inspect(item, depth + 1)).join(', ');
  if (Array.isArray(value)) return `[${list(value)}]`;
  if (value instanceof Set) return `Set {${list(value)}}`;
  if (value instanceof Map)
    return `Map {${Array.from(value, ([k, v]) => `${inspect(k, depth + 1)} => ${inspect(v, depth + 1)}`).join(', ')}}`;
  if (name !== undefined && name !== 'Object') return `<${name}>`;
  const fields = Object.keys(value).map(
    (key) => `${key}: ${inspect(ownData(value, key), depth + 1)}`,
  );
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

/** `Error('full')`, as Python writes exceptions. */
function errorText(error: Error): string {
  const name = ownData(error, 'name') ?? plainName(error.constructor) ?? 'Error';
  const message = String(ownData(error, 'message') ?? '');
  return `${String(name)}(${message === '' ? '' : quote(message)})`;
}

function quote(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return escaped.includes("'") && !escaped.includes('"')
    ? `"${escaped}"`
    : `'${escaped.replaceAll("'", "\\'")}'`;
}

/** A property's value, if it has one: a getter is the program's code. */
function ownData(value: object, key: string): unknown {
  return Reflect.getOwnPropertyDescriptor(value, key)?.value;
}

function plainName(value: unknown): string | undefined {
  const name = typeof value === 'function' ? ownData(value, 'name') : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}
