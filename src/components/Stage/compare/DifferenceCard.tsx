import type { Difference } from '../../../trace/compare/firstDifference';
import { InlineCode } from '../../InlineCode/InlineCode';
import cards from '../Cards.module.css';

interface Props {
  readonly difference: Difference | undefined;
  /** Both runs are of the same program. */
  readonly twins: boolean;
  readonly onShow: (difference: Difference) => void;
}

/** Where two runs first part, in a sentence, and the way there. */
export function DifferenceCard({ difference, twins, onShow }: Props) {
  if (!difference)
    return (
      <p className={cards.card} data-kind="same">
        Both runs print the same lines at the same virtual times, and end in the same way.
      </p>
    );
  return (
    <div className={cards.card}>
      <p className={cards.title}>Here the two runs first part</p>
      <p>
        <InlineCode text={difference.sentence} />{' '}
        <button type="button" onClick={() => onShow(difference)}>
          Go there
        </button>
      </p>
      {!twins && (
        <p>
          One of the two programs is not the preset’s: the difference may be the programs’, and not
          the loops’.
        </p>
      )}
    </div>
  );
}
