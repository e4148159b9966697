import type { ReactNode } from 'react';
import { CopyLink } from '../CopyLink/CopyLink';
import { InlineCode } from '../InlineCode/InlineCode';
import type { EngineChoice } from './engineChoices';
import styles from './Header.module.css';
import type { StagePreset } from './StageProps';
import type { StageSession } from './session/StageSession';
import type { StageState } from './session/StageState';

interface Props {
  readonly preset: StagePreset;
  /** What stands in the place of the title. */
  readonly choice: ReactNode;
  readonly session: StageSession;
  readonly stage: StageState;
  readonly engines: readonly EngineChoice[];
  /** The address that leads to what is shown. */
  readonly address: () => string;
}

/** The question, who runs the program, who runs it beside, and a link to what is seen. */
export function Header({ preset, choice, session, stage, engines, address }: Props) {
  const { main, beside } = stage;
  const others = engines.filter(({ id }) => id !== main.engine);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {choice || <p className={styles.title}>{preset.title}</p>}
        <p className={styles.question}>
          <InlineCode text={preset.question} />
        </p>
      </div>
      <div className={styles.tools}>
        <label className={styles.engine}>
          <span>Runs on</span>
          <select
            value={main.engine}
            onChange={(event) => session.choose(event.currentTarget.value as EngineChoice['id'])}
          >
            {engines.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {others.length > 0 && (
          <label className={styles.engine}>
            <span>Beside it</span>
            <select
              value={beside?.engine ?? ''}
              onChange={(event) =>
                session.compare((event.currentTarget.value || undefined) as EngineChoice['id'])
              }
            >
              <option value="">nothing</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <CopyLink address={address} />
      </div>
    </header>
  );
}
