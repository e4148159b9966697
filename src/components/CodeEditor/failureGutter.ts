import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { GutterMarker, lineNumberMarkers } from '@codemirror/view';

/** A line of the text at which something failed. */
export interface FailureMark {
  /** 1-based */
  readonly line: number;
  readonly message: string;
}

/** Replaces the marks. */
export const setFailureMarks = StateEffect.define<readonly FailureMark[]>();

class Failure extends GutterMarker {
  override elementClass = 'cm-failure';

  constructor(private readonly message: string) {
    super();
  }

  override eq(other: Failure): boolean {
    return other.message === this.message;
  }

  override toDOM(): HTMLElement {
    return Object.assign(document.createElement('span'), {
      textContent: '✕',
      title: this.message,
    });
  }
}

const marks = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update(set, transaction) {
    let next = set.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setFailureMarks)) continue;
      const { doc } = transaction.state;
      next = RangeSet.of(
        effect.value
          .filter((mark) => mark.line >= 1 && mark.line <= doc.lines)
          .map((mark) => new Failure(mark.message).range(doc.line(mark.line).from)),
        true,
      );
    }
    return next;
  },
  provide: (field) => lineNumberMarkers.from(field),
});

/** Marks in the line numbers at the places where a run failed. They move with the text. */
export const failureGutter: Extension = marks;
