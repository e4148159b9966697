import { type Options, type TransformResult, transform } from 'sucrase';

/**
 * Sucrase's `transform`, which also takes a `yield` without a value before a bracket, a comma or a colon: `(yield)`,
 * `[yield, 1]`. ECMAScript allows that; sucrase wants a value there. Where it stumbles over one, the value that is meant,
 * `undefined`, is written down, so on such a line columns behind it are some letters off.
 *
 * @throws what sucrase throws
 */
export function transformYields(text: string, options: Options): TransformResult {
  try {
    return transform(text, options);
  } catch (error) {
    const place = placeAfterYield(text, error);
    if (place === undefined) throw error;
    return transformYields(`${text.slice(0, place)} undefined${text.slice(place)}`, options);
  }
}

/** Where the value of a bare `yield` is missing, if that is what sucrase stumbles over. */
function placeAfterYield(text: string, error: unknown): number | undefined {
  const { pos } = error as { pos?: number };
  if (pos === undefined || !/[)\]},:]/.test(text[pos] ?? '')) return undefined;
  const found = /\byield\s*$/.exec(text.slice(0, pos));
  return found ? found.index + 'yield'.length : undefined;
}
