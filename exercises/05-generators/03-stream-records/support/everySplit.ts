/**
 * All ways to cut a text into chunks that are not empty: 2 ** (length - 1) of them, those with the fewest chunks first.
 * So the first split that goes wrong is also the shortest one.
 */
export function everySplit(text: string): string[][] {
  return splits(text).sort((a, b) => a.length - b.length);
}

function splits(text: string): string[][] {
  if (text === '') return [[]];
  return Array.from(text, (_, index) => index + 1).flatMap((end) =>
    splits(text.slice(end)).map((rest) => [text.slice(0, end), ...rest]),
  );
}
