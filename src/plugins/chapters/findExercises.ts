import { findPlaced } from './findPlaced';

/** An exercise's tag in a page. */
export interface PlacedExercise {
  readonly id: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The `<Exercise id="…">` tags of a page. */
export function findExercises(source: string): readonly PlacedExercise[] {
  return findPlaced(source, 'Exercise', 'id').map(({ value, line }) => ({ id: value, line }));
}
