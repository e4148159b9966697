/** Round times from 0 to `endMs`, about `count` of them: 1, 2 or 5 times a power of ten apart. */
export function timeTicks(endMs: number, count: number): readonly number[] {
  if (!(endMs > 0)) return [0];
  const rough = endMs / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  return Array.from({ length: Math.floor(endMs / step + 1e-9) + 1 }, (_, index) => index * step);
}
