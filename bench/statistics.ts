/** The middle value; the upper of the two middle ones for an even count. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Prints rows under a heading, numbers rounded for reading. */
export function printTable(
  heading: string,
  rows: readonly Record<string, string | number>[],
): void {
  console.log(`\n${heading}`);
  console.table(
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          typeof value === 'number' ? Number(value.toPrecision(value < 100 ? 3 : 6)) : value,
        ]),
      ),
    ),
  );
}
