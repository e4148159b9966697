import { type ReactNode, useId } from 'react';
import { CopyLink } from '../CopyLink/CopyLink';
import { InlineCode } from '../InlineCode/InlineCode';
import type { SettingSpecs } from './SettingSpec';
import styles from './Simulator.module.css';
import type { Settings } from './useSettings';

interface Props<Specs extends SettingSpecs> {
  readonly title: string;
  readonly settings: Settings<Specs>;
  readonly children: ReactNode;
}

/** The frame of a simulator: its title, the presets, the question of the one that is shown, and a link to what is seen. */
export function Simulator<Specs extends SettingSpecs>({ title, settings, children }: Props<Specs>) {
  const select = useId();
  const { preset, presets, choose, address, message } = settings;
  return (
    <section
      className={styles.simulator}
      aria-label={`${title}: ${preset?.name ?? 'your own settings'}`}
    >
      <header className={styles.header}>
        <p className={styles.title}>{title}</p>
        <div className={styles.tools}>
          {presets.length > 1 && (
            <label htmlFor={select}>
              <span>Preset</span>
              <select
                id={select}
                value={preset?.name ?? ''}
                onChange={(event) => choose(event.currentTarget.value)}
              >
                {!preset && <option value="">your own</option>}
                {presets.map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <CopyLink address={address} />
        </div>
        {/* All questions stand in one place; the longest, unseen, keeps its height. */}
        <div className={styles.questions}>
          {presets.map(({ name, question }) => (
            <p key={name} className={styles.question} data-shown={name === preset?.name}>
              <InlineCode text={question} />
            </p>
          ))}
          <p className={styles.question} data-shown={!preset}>
            Your own settings. Choose a preset to go back to one from the text.
          </p>
        </div>
        {message && (
          <p role="alert" className={styles.message}>
            {message}
          </p>
        )}
      </header>
      {children}
    </section>
  );
}
