import type { Fence } from '../prose/Fence';

/** A diagram of a chapter and the drawing that belongs to it. */
export interface Drawing {
  readonly fence: Fence;
  readonly id: string;
  /** Path of the drawing from the project's root. */
  readonly file: string;
}
