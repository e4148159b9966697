import type { Paint } from './Paint';

/** What lines are laid out for. */
export interface Page {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}
