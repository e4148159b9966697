import { useEffect, useId, useState } from 'react';
import { InlineCode } from '../InlineCode/InlineCode';
import { machineSpecs } from './machineSpecs';
import styles from './WorkloadEditor.module.css';

interface Props {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const samples = [
  { label: 'Python', line: 'py 50' },
  { label: 'C without the GIL', line: 'c 50' },
  { label: 'a wait', line: 'io 50' },
  { label: 'a request', line: 'request: py 1, io 30, py 1' },
] as const;

/** The tasks as text. What can be read is run at once; what cannot is told, and the last that could stays. */
export function WorkloadEditor({ value, onChange }: Props) {
  const id = useId();
  const [draft, setDraft] = useState(value);
  // A preset or a link brings other tasks.
  useEffect(() => setDraft(value), [value]);
  const { problem, longest } = machineSpecs.tasks;
  const wrong = problem(draft);
  const type = (text: string) => {
    setDraft(text);
    if (problem(text) === undefined) onChange(text);
  };
  return (
    <div className={styles.editor}>
      <label htmlFor={id}>Tasks</label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        maxLength={longest}
        value={draft}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-how ${id}-wrong`}
        onChange={(event) => type(event.currentTarget.value)}
      />
      <div className={styles.beside}>
        <p id={`${id}-how`} className={styles.how}>
          A line for each kind of task: <code>4 x py 90</code> is four tasks of 90 ms of Python.{' '}
          <code>c</code>: C without the GIL, <code>held</code>: C that keeps it, <code>io</code>: a
          wait, <code>sleep</code>: a wait in a call that blocks its thread. Also{' '}
          <code>name: (io 1, py 0.2) x 12</code>.
        </p>
        <p className={styles.add}>
          Add{' '}
          {samples.map(({ label, line }) => (
            <button
              key={line}
              type="button"
              onClick={() => type(`${draft.trimEnd()}\n${line}`.trimStart())}
            >
              {label}
            </button>
          ))}
        </p>
      </div>
      <p id={`${id}-wrong`} role="status" className={styles.wrong}>
        {wrong !== undefined && (
          <InlineCode text={`This text ${wrong}. Shown are the last tasks that could be read.`} />
        )}
      </p>
    </div>
  );
}
