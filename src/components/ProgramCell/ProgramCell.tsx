import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Draft, DraftSave } from '../../progress/Draft';
import type { CellKernel } from '../../trace/CellKernel';
import { CellEditor } from './CellEditor';
import type { CellLanguage } from './CellLanguage';
import { CellRun } from './CellRun';
import { LiveOutput } from './LiveOutput';
import styles from './ProgramCell.module.css';

export interface ProgramCellProps {
  readonly language: CellLanguage;
  /** The program as the chapter prints it. */
  readonly printed: string;
  /** What it prints, as the chapter says and its tests have checked; the reader's own version may print something else. */
  readonly checked: string | undefined;
  /** What the reader pressed on the printed program, as a new object each time. */
  readonly press: { readonly act: 'run' | 'edit' };
  readonly kernel: () => Promise<CellKernel>;
  readonly draft: Draft;
  /** Told when the editor takes the place of the printed code, and when it gives it back. */
  readonly onEditing: (editing: boolean) => void;
  readonly onClose: () => void;
}

/** A program of a chapter, alive: run as it is printed or as the reader has changed it, in this page. */
export function ProgramCell({
  language,
  printed,
  checked,
  press,
  kernel,
  draft,
  onEditing,
  onClose,
}: ProgramCellProps) {
  const [run] = useState(() => new CellRun(kernel, language));
  const [editing, setEditing] = useState(press.act === 'edit');
  const [code, setCode] = useState(() => draft.read() ?? printed);
  const [saved, setSaved] = useState<DraftSave>('saved');
  const state = useSyncExternalStore(run.subscribe, run.getSnapshot, run.getSnapshot);
  const heard = useRef<typeof press>(undefined);
  const place = useRef<HTMLDivElement>(null);
  const changed = code !== printed;

  useEffect(() => {
    // Strict mode runs an effect twice; a press is answered once.
    if (heard.current === press) return;
    heard.current = press;
    if (press.act === 'edit') setEditing(true);
    else void run.run(printed);
    // The button stands above the program, and what it does is shown below.
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [run, press, printed]);
  useEffect(() => () => run.stop(), [run]);

  useEffect(() => onEditing(editing), [editing, onEditing]);

  const edit = (text: string) => {
    setCode(text);
    setSaved(text === printed ? draft.remove() : draft.save(text));
  };
  const start = () => void run.run(editing ? code : printed);

  return (
    <div ref={place} className={styles.cell}>
      {editing && (
        <CellEditor
          language={language}
          code={code}
          printed={printed}
          saved={saved}
          onEdit={edit}
          onRun={start}
        />
      )}
      <div className={styles.bar}>
        <button type="button" className={styles.primary} onClick={start}>
          {state.phase === 'idle' ? 'Run' : 'Run again'}
        </button>
        {state.phase === 'running' && (
          <button type="button" onClick={() => run.stop()}>
            Stop
          </button>
        )}
        {!editing && (
          <button type="button" onClick={() => setEditing(true)}>
            {changed ? 'Edit your version' : 'Edit'}
          </button>
        )}
        {language.restarted !== undefined && (
          <button type="button" onClick={() => void run.restart()} title="Forgets all names">
            Restart {language.name}
          </button>
        )}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
      <LiveOutput state={state} language={language} />
      {editing && checked !== undefined && (
        <details className={styles.checked}>
          <summary>What the printed program prints</summary>
          <pre>{checked}</pre>
        </details>
      )}
    </div>
  );
}
