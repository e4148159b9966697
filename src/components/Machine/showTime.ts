/** A time for a reader: `0.15 ms`, `5.22 ms`, `38.1 ms`, `361 ms`, `5.01 s`. */
export function showTime(ms: number): string {
  if (ms === 0) return '0 ms';
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  if (ms >= 100) return `${ms.toFixed(0)} ms`;
  if (ms >= 10) return `${ms.toFixed(1)} ms`;
  if (ms >= 0.01) return `${ms.toFixed(2)} ms`;
  return `${(ms * 1000).toFixed(1)} µs`;
}

/** A factor: `1.99×`, `98×`. */
export function showFactor(factor: number): string {
  return `${factor >= 20 ? factor.toFixed(0) : factor.toFixed(2)}×`;
}

export function showShare(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
