import type { RequestSettings } from './RequestSettings';

/** A piece of a request's time at the server. */
export interface Step {
  readonly doing: 'cpu' | 'database' | 'service';
  readonly ms: number;
}

/**
 * What the server does for one request, in order: its CPU time in equal pieces, and between them the waits. A piece that
 * takes no time is not there.
 *
 * @param slow whether its query is one of the slow ones
 */
export function requestSteps(
  { cpuMs, databaseMs, serviceMs, slowMs }: RequestSettings,
  slow: boolean,
): readonly Step[] {
  const calls: readonly Step[] = [
    { doing: 'database', ms: slow ? slowMs : databaseMs },
    { doing: 'service', ms: serviceMs },
  ];
  const waits = calls.filter(({ ms }) => ms > 0);
  const piece: Step = { doing: 'cpu', ms: cpuMs / (waits.length + 1) };
  return [piece, ...waits.flatMap((wait) => [wait, piece])].filter(({ ms }) => ms > 0);
}
