import { useState } from 'react';
import type { ProgressArchive } from '../../progress/ProgressArchive';
import type { KeptText } from '../../progress/ProgressFile';
import type { ProgressSnapshot } from '../../progress/ProgressStore';
import styles from './ProgressPage.module.css';

interface Props {
  readonly archive: ProgressArchive;
  /** Changes when what is kept may have changed. */
  readonly done: ProgressSnapshot;
  readonly titleOf: (exercise: string) => string;
}

/** Texts that a file brought and that differ from those here. The reader looks, and takes or drops them. */
export function BesideTexts({ archive, titleOf }: Props) {
  const [said, setSaid] = useState('');
  const texts = archive.texts().filter(({ kind }) => kind === 'beside');
  if (texts.length === 0 && !said) return null;

  function onTake(text: KeptText) {
    const taken = archive.takeFromBeside(text.exercise, text) === 'saved';
    setSaid(
      taken
        ? `It is in the editor of ${titleOf(text.exercise)} now; what was there is kept here.`
        : 'This browser did not store it. Nothing was changed.',
    );
  }

  function onDrop(text: KeptText) {
    archive.dropBeside(text.exercise, text);
    setSaid(`Dropped. The text in the editor of ${titleOf(text.exercise)} is as it was.`);
  }

  return (
    <section aria-labelledby="beside">
      <h2 id="beside">Kept beside</h2>
      <p>Code from a file that is another than yours here. Your editor has yours.</p>
      {texts.map((text) => (
        <details key={`${text.exercise} ${text.code}`} className={styles.text}>
          <summary>
            {titleOf(text.exercise)},{' '}
            {new Date(text.at).toLocaleString('en', { dateStyle: 'long', timeStyle: 'short' })}
          </summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it may scroll, so the keyboard must reach it */}
          <pre tabIndex={0}>{text.code}</pre>
          <p>
            <button type="button" onClick={() => onTake(text)}>
              Put it in the editor
            </button>{' '}
            <button type="button" onClick={() => onDrop(text)}>
              Drop it
            </button>
          </p>
        </details>
      ))}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  );
}
