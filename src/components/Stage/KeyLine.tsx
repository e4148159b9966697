import { memo } from 'react';
import styles from './KeyLine.module.css';
import { KEYS } from './stageCommand';

/** Which keys do what, while the focus is in the Stage. */
export const KeyLine = memo(() => (
  <p className={styles.keys}>
    <span className={styles.lead}>Keys, inside the Stage:</span>
    {KEYS.map(([key, what]) => (
      <span key={key}>
        <kbd>{key}</kbd> {what}
      </span>
    ))}
  </p>
));
KeyLine.displayName = 'KeyLine';
