import { useEffect, useRef, useState } from 'react';
import {
  canEmbed,
  embed,
  IdeError,
  type IdeFailure,
  type LiveIde,
  openInTab,
} from '../../stackblitz/embed';
import { toProject } from '../../stackblitz/toProject';
import type { ExerciseContent, ExerciseView } from '../ExerciseView';
import { ElsewhereCard } from './ElsewhereCard';
import styles from './FullIde.module.css';

export interface FullIdeProps {
  readonly view: ExerciseView;
  readonly content: ExerciseContent;
  /** The learner's text at the moment of opening. */
  readonly code: string;
  /** The text as it stands in the IDE: when the learner comes back, or another exercise takes the place. */
  readonly onCode: (code: string) => void;
  readonly onClose: () => void;
  /** Whether exercises open here from the start. */
  readonly preferred: boolean;
  readonly onPrefer: (preferred: boolean) => void;
}

type State = 'opening' | 'live' | 'new-tab' | IdeFailure;

/** The full IDE (StackBlitz) in the workbench's place; where it cannot be embedded, the ways that remain. */
export default function FullIde(props: FullIdeProps) {
  const { view, content, code, onCode, onClose } = props;
  const [state, setState] = useState<State>(canEmbed() ? 'opening' : 'new-tab');
  const [attempt, setAttempt] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const ide = useRef<LiveIde>(undefined);
  // The project is made of the text at the moment of opening; typing in the IDE does not make a new one.
  const [project] = useState(() => toProject(view, content, code));
  const leave = useRef({ onCode, onClose });
  leave.current = { onCode, onClose };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is the reader's "Try again".
  useEffect(() => {
    if (!canEmbed() || !place.current) return;
    let gone = false;
    setState('opening');
    embed(place.current, project, {
      theme: document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
      onReplaced(latest) {
        if (latest !== undefined) leave.current.onCode(latest);
        leave.current.onClose();
      },
    }).then(
      (opened) => {
        if (gone) return opened.close();
        ide.current = opened;
        setState('live');
      },
      (error: unknown) => {
        if (!gone) setState(error instanceof IdeError ? error.reason : 'timeout');
      },
    );
    return () => {
      gone = true;
      ide.current?.close();
      ide.current = undefined;
      place.current?.replaceChildren();
    };
  }, [project, attempt]);

  async function comeBack() {
    const latest = await ide.current?.readCode();
    if (latest !== undefined) onCode(latest);
    onClose();
  }

  return (
    <section className={styles.ide} aria-label="StackBlitz, the full IDE">
      <div className={styles.bar}>
        <span role="status">{sentence[state]}</span>
        <label className={styles.prefer}>
          <input
            type="checkbox"
            checked={props.preferred}
            onChange={(event) => props.onPrefer(event.target.checked)}
          />
          Open exercises here from now on
        </label>
        <button type="button" onClick={comeBack}>
          Back to the instant runner
        </button>
      </div>
      {state === 'opening' || state === 'live' ? (
        <div className={styles.place} ref={place} aria-busy={state === 'opening'} />
      ) : (
        <ElsewhereCard
          id={view.id}
          project={project}
          reason={state}
          onOpenTab={() => openInTab(project)}
          onRetry={state === 'new-tab' ? undefined : () => setAttempt((count) => count + 1)}
        />
      )}
    </section>
  );
}

const sentence: Record<State, string> = {
  opening:
    'Opening StackBlitz: it installs vitest in your browser, which takes a while the first time.',
  live: 'The tests run in the terminal each time you save. Your text comes back with you.',
  'new-tab': 'StackBlitz opens in a new tab here.',
  offline: 'You are offline, so StackBlitz did not open. Your text is safe.',
  blocked: 'StackBlitz cannot be reached from here. Your text is safe.',
  timeout: 'StackBlitz did not answer within ten seconds. Your text is safe.',
};
