import { createHash } from 'node:crypto';

/** What a trace keeps of the program that it was recorded from: enough to see that the program has changed since. */
export function programHash(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 16);
}
