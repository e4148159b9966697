/** A value in one short line: `0`, `"paid"`, `[1,2]`, `undefined`. */
export function showValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
  }
  if (value instanceof Error) return String(value);
  return JSON.stringify(value) ?? String(value);
}
