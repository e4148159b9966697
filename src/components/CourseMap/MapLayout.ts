/** Where the drawing of the course stands: one row for each chapter, in the order of the course, and lanes from the left. */
export interface MapLayout {
  readonly lanes: number;
  readonly rows: readonly MapLayoutRow[];
}

export interface MapLayoutRow {
  /** Of the chapter. */
  readonly number: number;
  readonly lane: number;
  /** What is drawn in this row. */
  readonly strands: readonly StrandPiece[];
}

/** The part of one line that lies in one row. */
export interface StrandPiece {
  /** The line leads from this chapter to one that builds on it; both by their numbers. */
  readonly from: number;
  readonly to: number;
  /** `out` begins at the row's chapter, `in` ends there, `through` passes by. */
  readonly part: 'out' | 'through' | 'in';
  /** Lane at the upper and at the lower end of the piece. */
  readonly above: number;
  readonly below: number;
}
