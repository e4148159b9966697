/** How much of a value is printed. A learner's value may be endless, cyclic or hostile. */
const most = { depth: 4, entries: 100, textChars: 2_000, width: 76, total: 20_000 };

/** Prints a value for the console, in the manner of node: `{ id: 1, tags: Set(2) { 'a', 'b' } }`. Never throws. */
export function formatValue(value: unknown): string {
  const budget = { left: most.total };
  return print(value, 0, [], budget);
}

type Budget = { left: number };
type Printer = (value: unknown) => string;

function print(value: unknown, depth: number, above: readonly object[], budget: Budget): string {
  const text = printOne(value, depth, above, budget);
  budget.left -= text.length;
  return text;
}

function printOne(value: unknown, depth: number, above: readonly object[], budget: Budget): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'bigint':
      return `${value}n`;
    case 'number':
      return Object.is(value, -0) ? '-0' : String(value);
    case 'object':
    case 'function':
      if (value === null) return 'null';
      break;
    default:
      return String(value);
  }
  if (above.includes(value)) return '[Circular]';
  if (budget.left <= 0) return '…';
  try {
    return printObject(value, depth, (inner) => print(inner, depth + 1, [...above, value], budget));
  } catch {
    return '[an object that cannot be printed]';
  }
}

function printObject(value: object, depth: number, inner: Printer): string {
  if (typeof value === 'function') return printFunction(value);
  if (value instanceof Error) return printError(value, inner);
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof RegExp) return String(value);
  const name = nameOf(value);
  if (depth > most.depth) return Array.isArray(value) ? '[Array]' : `[${name || 'Object'}]`;

  if (Array.isArray(value))
    return wrap(
      '',
      '[',
      list(value.length, (i) => (i in value ? inner(value[i]) : 'empty')),
      ']',
    );
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) {
    const numbers = value as Uint8Array;
    return wrap(
      `${name}(${numbers.length}) `,
      '[',
      list(numbers.length, (i) => inner(numbers[i])),
      ']',
    );
  }
  if (value instanceof Map) {
    const entries = first(value.entries());
    const parts = list(value.size, (i) => `${inner(entries[i]?.[0])} => ${inner(entries[i]?.[1])}`);
    return wrap(`Map(${value.size}) `, '{', parts, '}');
  }
  if (value instanceof Set) {
    const entries = first(value.values());
    return wrap(
      `Set(${value.size}) `,
      '{',
      list(value.size, (i) => inner(entries[i])),
      '}',
    );
  }
  const fields = printFields(value, inner);
  const prefix = name === 'Object' ? '' : `${name || '[Object: null prototype]'} `;
  return wrap(prefix, '{', fields, '}');
}

function printFields(value: object, inner: Printer): string[] {
  const keys = Reflect.ownKeys(value).filter((key) =>
    Object.prototype.propertyIsEnumerable.call(value, key),
  );
  return list(keys.length, (i) => {
    const key = keys[i] as string | symbol;
    const found = Reflect.getOwnPropertyDescriptor(value, key);
    const label =
      typeof key === 'symbol'
        ? `[${String(key)}]`
        : /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key)
          ? key
          : quote(key);
    return `${label}: ${found?.get ? '[Getter]' : inner(found?.value)}`;
  });
}

function printFunction(value: object): string {
  const kind = /^class\b/.test(Function.prototype.toString.call(value))
    ? 'class'
    : nameOf(value) || 'Function';
  const name = Reflect.getOwnPropertyDescriptor(value, 'name')?.value;
  return kind === 'class'
    ? `[class ${name || '(anonymous)'}]`
    : `[${kind}${name ? `: ${name}` : ' (anonymous)'}]`;
}

function printError(error: Error, inner: Printer): string {
  const head = error.message ? `${error.name}: ${error.message}` : error.name;
  const fields = printFields(error, inner);
  const cause = error.cause === undefined ? '' : `\n  cause: ${inner(error.cause)}`;
  return `${fields.length > 0 ? wrap(`${head} `, '{', fields, '}') : head}${cause}`;
}

/** The name of the value's class, read without running a getter of the learner. */
function nameOf(value: object): string {
  for (let proto = Reflect.getPrototypeOf(value); proto; proto = Reflect.getPrototypeOf(proto)) {
    const maker = Reflect.getOwnPropertyDescriptor(proto, 'constructor')?.value;
    if (typeof maker === 'function') return String(maker.name);
    const tag = Reflect.getOwnPropertyDescriptor(proto, Symbol.toStringTag)?.value;
    if (typeof tag === 'string') return `Object [${tag}]`;
  }
  return '';
}

function quote(text: string): string {
  const cut =
    text.length > most.textChars
      ? `${text.slice(0, most.textChars)}… ${text.length} characters`
      : text;
  return `'${cut.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
}

function first<T>(values: Iterable<T>): T[] {
  const taken: T[] = [];
  for (const value of values) if (taken.push(value) >= most.entries) break;
  return taken;
}

function list(length: number, each: (index: number) => string): string[] {
  const parts = Array.from({ length: Math.min(length, most.entries) }, (_, index) => each(index));
  if (length > most.entries) parts.push(`… ${length - most.entries} more`);
  return parts;
}

function wrap(prefix: string, open: string, parts: readonly string[], close: string): string {
  if (parts.length === 0) return `${prefix}${open}${close}`;
  const line = `${prefix}${open} ${parts.join(', ')} ${close}`;
  if (line.length <= most.width && !line.includes('\n')) return line;
  return `${prefix}${open}\n${parts.map((part) => `  ${part.replace(/\n/g, '\n  ')}`).join(',\n')}\n${close}`;
}
