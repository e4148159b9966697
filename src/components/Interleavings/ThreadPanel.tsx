import type { Program } from '../../sim/interleavings/Program';
import type { ThreadView } from '../../sim/interleavings/viewAt';
import { LineCode } from '../LineCode/LineCode';
import { useColouredLines } from '../Stage/source/useColouredLines';
import styles from './ThreadPanel.module.css';

interface Props {
  readonly program: Program;
  readonly thread: ThreadView;
  readonly index: number;
  readonly onStep: () => void;
}

const STATES = { ready: 'ready', blocked: 'blocked', ended: 'ended', failed: 'failed' } as const;

/** One thread: its code with the access that comes next, its own variables, and the button that takes the step. */
export function ThreadPanel({ program, thread, index, onStep }: Props) {
  const { letter, name, state, next, locals, note } = thread;
  const lines = useColouredLines(program.text, 'python');
  const { from, to } = program.threads[index] ?? { from: 1, to: 1 };
  const ready = state === 'ready' && next !== undefined;
  const heading = `Thread ${letter}, ${name}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" className={styles.thread} aria-label={heading} data-state={state}>
      <p className={styles.head}>
        <b>{letter}</b> <code>{name}</code>
        <span className={styles.state}>{STATES[state]}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, so the keyboard must reach it */}
      <ol className={styles.lines} start={from} aria-label={`Code of ${name}`} tabIndex={0}>
        {lines.slice(from - 1, to).map((html, offset) => {
          const line = from + offset;
          const here = next?.at.line === line ? next : undefined;
          return (
            <li key={line} data-next={here ? state : undefined}>
              <span className={styles.number} aria-hidden="true">
                {line}
              </span>
              <span className={styles.code}>
                <LineCode html={html} />
                {here && (
                  <span
                    className={styles.access}
                    style={{ left: `${here.at.column - 1}ch`, width: `${widthOf(here.words)}ch` }}
                  />
                )}
              </span>
              {here && <span className={styles.unseen}>(next: {here.words})</span>}
            </li>
          );
        })}
      </ol>
      <p className={styles.locals}>
        {locals.map((local) => (
          <span key={local.name}>
            <code>{local.name}</code> = <code>{local.value}</code>
          </span>
        ))}
        {note && <span className={styles.note}>{note}</span>}
      </p>
      <button type="button" className={styles.step} aria-disabled={!ready} onClick={onStep}>
        Step {letter}
        <span>{next ? `: ${next.words}` : ''}</span>
      </button>
    </div>
  );
}

/** The name that is accessed is the last word of what is done: `write 1 to counter`. */
function widthOf(words: string): number {
  return words.split(' ').at(-1)?.length ?? 1;
}
