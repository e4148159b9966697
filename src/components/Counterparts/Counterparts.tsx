import { useId, useState } from 'react';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Counterparts.module.css';
import type { CounterpartsView, Part } from './CounterpartsView';
import { checkParts } from './checkParts';
import { ProgramLines } from './ProgramLines';

interface Props {
  readonly view: CounterpartsView;
  readonly parts: readonly Part[];
}

/** Two programs that do the same, side by side. The reader chooses a part and sees where it stands in each. */
export function Counterparts({ view, parts }: Props) {
  checkParts(view, parts);
  const name = useId();
  const [chosen, setChosen] = useState(parts[0]?.id ?? '');
  const text = parts.find(({ id }) => id === chosen)?.text ?? '';
  const titles = view.programs.map(({ title }) => title).join(' and ');
  const longest = parts.reduce(
    (most, part) => (part.text.length > most.length ? part.text : most),
    '',
  );

  return (
    <section className={styles.counterparts} aria-label={`Two programs side by side: ${titles}`}>
      <div className={styles.head}>
        <fieldset className={styles.parts}>
          <legend>Where is it in the other?</legend>
          {parts.map(({ id, title }) => (
            <label key={id} className={styles.part}>
              <input
                type="radio"
                name={name}
                checked={id === chosen}
                onChange={() => setChosen(id)}
              />
              {title}
            </label>
          ))}
        </fieldset>
        <div className={styles.saying}>
          <p className={styles.ghost} aria-hidden="true">
            <InlineCode text={longest} />
          </p>
          <p aria-live="polite">
            <InlineCode text={text} />
          </p>
        </div>
      </div>
      <div className={styles.programs}>
        {view.programs.map((program) => (
          <ProgramLines
            key={program.title}
            program={program}
            chosen={chosen}
            onChoose={setChosen}
          />
        ))}
      </div>
    </section>
  );
}
