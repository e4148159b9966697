import type { ComponentType, ReactNode } from 'react';
import { InlineCode } from '../InlineCode/InlineCode';
import { writeStageLink } from './link/writeStageLink';
import styles from './PresetList.module.css';
import type { StagePresetGroup } from './StagePresetGroup';
import type { StagePresetEntry } from './StageProps';

interface Props {
  readonly groups: readonly StagePresetGroup[];
  /** Takes the fragment of a link. */
  readonly Link: ComponentType<{ fragment: string; children: ReactNode }>;
}

/** All programs of the Stage with what each asks: a link brings it up. */
export function PresetList({ groups, Link }: Props) {
  return (
    <div className={styles.groups}>
      {groups.map(({ heading, presets }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul className={styles.list}>
            {presets.map((preset) => (
              <li key={preset.id}>
                <Link fragment={fragmentOf(preset)}>{preset.title}</Link>
                <p>
                  <InlineCode text={preset.question} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function fragmentOf({ id, languages }: StagePresetEntry): string {
  const language = languages[0] ?? 'python';
  const engine = language === 'python' ? 'cpython' : 'reference';
  const nothing = { source: undefined, compare: undefined };
  return writeStageLink({ preset: id, language, engine, step: 0, ...nothing });
}
