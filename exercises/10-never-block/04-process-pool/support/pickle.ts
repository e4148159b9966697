import { jobs } from './jobs';

/** What cannot be sent: a function that the other side does not have, an open connection, … */
export class PicklingError extends Error {
  override name = 'PicklingError';
}

/**
 * Makes bytes of plain data, of functions of `jobs` (by their name) and of errors (by name and message). Python: `pickle.dumps`.
 *
 * @throws PicklingError for anything else
 */
export function dumps(value: unknown): Uint8Array {
  const text = JSON.stringify(value, (_, part: unknown) => toPlain(part));
  return new TextEncoder().encode(text ?? 'null');
}

/** Makes a value of such bytes: a new one at each call. */
export function loads(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes), (_, part: unknown) => fromPlain(part));
}

function toPlain(part: unknown): unknown {
  if (typeof part === 'function') {
    if (jobs[part.name] !== part)
      throw new PicklingError(`cannot pickle ${nameOf(part)}: it is not among the jobs`);
    return { function: part.name };
  }
  if (part instanceof Error) return { error: part.name, message: part.message };
  if (typeof part === 'symbol' || typeof part === 'bigint' || !isPlain(part))
    throw new PicklingError(`cannot pickle ${nameOf(part)}`);
  return part;
}

function fromPlain(part: unknown): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if ('function' in part) return jobs[String(part.function)];
  if (!('message' in part) || !('error' in part)) return part;
  const error = new Error(String(part.message));
  error.name = String(part.error);
  return error;
}

function isPlain(part: unknown): boolean {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return true;
  return Object.getPrototypeOf(part) === Object.prototype;
}

function nameOf(part: unknown): string {
  if (typeof part === 'function') return part.name || 'a function without a name';
  return `a ${typeof part === 'object' ? part?.constructor.name : typeof part}`;
}
