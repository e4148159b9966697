import { formatValue } from './formatValue';

/** The text of one console call: `%s` and its like in the first argument, strings as they are, all else printed. */
export function formatMessage(args: readonly unknown[]): string {
  const [template, ...rest] = args;
  if (typeof template !== 'string') return args.map(printArgument).join(' ');
  if (rest.length === 0) return template;
  const queue = [...rest];
  // A text of many megabytes is not searched for directives: it will be cut anyway.
  const head =
    template.length > 10_000
      ? template
      : template.replace(/%[sdifjoOc%]/g, (directive) => {
          if (directive === '%%') return '%';
          return queue.length === 0 ? directive : fill(directive, queue.shift());
        });
  return [head, ...queue.map(printArgument)].join(' ');
}

function fill(directive: string, value: unknown): string {
  switch (directive) {
    case '%c':
      return '';
    case '%s':
      return typeof value === 'object' && value !== null ? formatValue(value) : String(value);
    case '%d':
      return asNumber(value, Number);
    case '%i':
      return asNumber(value, (one) => Math.trunc(Number(one)));
    case '%f':
      return asNumber(value, (one) => Number.parseFloat(String(one)));
    default:
      return formatValue(value);
  }
}

function asNumber(value: unknown, convert: (value: unknown) => number): string {
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'object' || typeof value === 'symbol' ? 'NaN' : String(convert(value));
}

function printArgument(value: unknown): string {
  return typeof value === 'string' ? value : formatValue(value);
}
