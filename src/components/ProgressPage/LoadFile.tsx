import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import type { ProgressArchive } from '../../progress/ProgressArchive';
import type { ProgressFile } from '../../progress/ProgressFile';
import { planWords } from '../../progress/planWords';
import { loadResult } from './loadResult';
import styles from './ProgressPage.module.css';
import { readChosen } from './readChosen';

interface Props {
  readonly archive: ProgressArchive;
  readonly titleOf: (exercise: string) => string;
}

/** Loads a file: first what it would change, then, when the reader agrees, the change. */
export function LoadFile({ archive, titleOf }: Props) {
  const [file, setFile] = useState<ProgressFile>();
  const [said, setSaid] = useState<{ readonly words: string; readonly bad: boolean }>();
  const input = useRef<HTMLInputElement>(null);
  const plan = useRef<HTMLElement>(null);

  // Who has chosen a file is led to what it would change.
  useEffect(() => {
    if (file) plan.current?.focus();
  }, [file]);

  function end(words: string, bad = false) {
    setFile(undefined);
    setSaid({ words, bad });
    if (input.current) input.current.value = '';
  }

  async function onChoose({ currentTarget }: ChangeEvent<HTMLInputElement>) {
    const chosen = currentTarget.files?.[0];
    if (!chosen) return;
    const read = await readChosen(chosen);
    if (read.kind === 'refused') return end(read.why, true);
    if (planWords(archive.plan(read.file), titleOf).length === 0)
      return end('Everything in this file is here already: there is nothing to load.');
    setSaid(undefined);
    setFile(read.file);
  }

  function onLoad(wanted: ProgressFile) {
    const { words, bad } = loadResult(archive.load(wanted));
    end(words, bad);
    input.current?.focus();
  }

  return (
    <>
      <p>
        <label>
          Load a file{' '}
          <input type="file" accept=".json,application/json" ref={input} onChange={onChoose} />
        </label>
      </p>
      {file && (
        <section className={styles.plan} ref={plan} tabIndex={-1} aria-labelledby="plan">
          <h3 id="plan">
            What this file of{' '}
            {new Date(file.savedAt).toLocaleDateString('en', { dateStyle: 'long' })} would change
          </h3>
          <ul>
            {planWords(archive.plan(file), titleOf).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p>
            <button type="button" onClick={() => onLoad(file)}>
              Load it
            </button>{' '}
            <button
              type="button"
              onClick={() => {
                end('Nothing was changed.');
                input.current?.focus();
              }}
            >
              Leave it
            </button>
          </p>
        </section>
      )}
      <p role="status" className={said?.bad ? styles.notice : styles.said}>
        {said?.words}
      </p>
    </>
  );
}
