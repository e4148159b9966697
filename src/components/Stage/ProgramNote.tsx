import type { ReactNode } from 'react';
import type { DraftSave } from '../../progress/Draft';
import styles from './ProgramPanel.module.css';
import type { StageSession } from './session/StageSession';
import type { StageState } from './session/StageState';

const KEPT: Readonly<Record<DraftSave | 'none', string>> = {
  none: 'Your version.',
  saved: 'Your version, kept in this browser.',
  full: 'Your version is not kept: this browser has no room left. Copy what you want to keep.',
  refused: 'Your version is not kept: this browser keeps nothing. Copy what you want to keep.',
  elsewhere:
    'Your version is not kept: another tab has changed this program since. Copy what you want to keep.',
};

interface Props {
  readonly session: StageSession;
  readonly stage: StageState;
}

/** Whose program it is, when it is not the preset's, and the way back. */
export function ProgramNote({ session, stage }: Props) {
  const { origin, undoable, editing, main, text, saved } = stage;
  if (undoable !== undefined)
    return (
      <Note act="Undo" onAct={() => session.undo()}>
        The preset’s program is back.
      </Note>
    );
  if (origin === 'preset') return null;
  const other = !editing && main.trace && main.trace.source !== text;
  return (
    <Note act="Back to the preset’s program" onAct={() => session.reset()}>
      {other
        ? 'This is the preset’s program; your version is kept.'
        : origin === 'link'
          ? 'This program came with the link.'
          : KEPT[saved]}
    </Note>
  );
}

interface NoteProps {
  readonly act: string;
  readonly onAct: () => void;
  readonly children: ReactNode;
}

function Note({ act, onAct, children }: NoteProps) {
  return (
    <p className={styles.note}>
      {children}{' '}
      <button type="button" onClick={onAct}>
        {act}
      </button>
    </p>
  );
}
