import styles from './Chooser.module.css';
import { wayTo } from './walk';
import { waysOut } from './waysOut';

interface Props {
  readonly place: string;
  readonly onGoTo: (place: string) => void;
}

/** The answers so far. Each is a button that takes it back, and with it what came after it. */
export function Trail({ place, onGoTo }: Props) {
  const way = wayTo(waysOut, place) ?? [];
  return (
    <ol className={styles.trail} aria-label="Your answers so far">
      {way.map(({ question, answer }) => (
        <li key={question}>
          <button
            type="button"
            onClick={() => onGoTo(question)}
            aria-label={`Take back: ${answer.text}`}
          >
            {answer.text}
          </button>
        </li>
      ))}
    </ol>
  );
}
