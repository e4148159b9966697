import { matchWrongAnswer } from '../../../runner/verdict';
import { useSession } from '../session/useSession';
import { summarySentence } from '../session/verdictSentence';
import type { WorkbenchSession } from '../session/WorkbenchSession';
import { TaskTests } from '../TaskTests';
import { TestLine } from '../TestLine';
import tests from '../Tests.module.css';
import { testTitle } from '../testTitle';
import type { NextExercise } from '../WorkbenchProps';
import { BeliefCard } from './BeliefCard';
import { ConsolePane } from './ConsolePane';
import { EarlierParts } from './EarlierParts';
import { Failure } from './Failure';
import { groupRows } from './groupRows';
import { ProblemCard } from './ProblemCard';
import styles from './Results.module.css';
import { Verdict } from './Verdict';

interface Props {
  readonly session: WorkbenchSession;
  readonly hidden: boolean;
  /** The comparison takes this place too, where they stand side by side. */
  readonly covered: boolean;
  readonly next: NextExercise | undefined;
}

/** The verdict, the tests as they finish, and what the failures have to say. */
export function Results({ session, hidden, covered, next }: Props) {
  const { run, solved, editedSinceRun } = useSession(session);
  const { view, content } = session;
  const outcome = run.phase === 'ended' ? run.outcome : undefined;
  const belief = outcome && matchWrongAnswer(outcome, content.wrong);
  const wrong = content.wrong.find((one) => one.id === belief);
  const summary = summarySentence(run);
  const titleOf = (name: string) => {
    const task = view.tasks.find((one) => one.tests.includes(name));
    return testTitle(name, task?.title ?? '');
  };

  return (
    <section
      className={tests.results}
      hidden={hidden}
      data-covered={covered || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
      tabIndex={0}
      aria-label={`Tests of ${view.title}`}
    >
      <Verdict run={run} solved={solved} titleOf={titleOf} />
      {solved && next && (
        <p className={styles.next}>
          Next exercise: <a href={next.href}>{next.title}</a>
        </p>
      )}
      <EarlierParts session={session} />
      {outcome?.kind === 'stopped' && <ProblemCard session={session} problem={outcome.problem} />}
      {wrong && <BeliefCard wrong={wrong} />}
      {groupRows(view.tasks, run).map((task) => (
        <TaskTests key={task.title} title={task.title}>
          {task.rows.map((row) => (
            <TestLine key={row.name} title={titleOf(row.name)} state={row.state} stale={row.stale}>
              {row.errors.map((error, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a test's errors are replaced as one
                <Failure key={index} session={session} error={error} />
              ))}
            </TestLine>
          ))}
        </TaskTests>
      ))}
      {summary && (
        <p className={styles.summary}>
          {summary}
          {editedSinceRun && ' · edited since'}
        </p>
      )}
      {outcome?.kind === 'finished' &&
        outcome.notices.map((notice) => (
          <p key={notice} className={styles.notice}>
            {notice}
          </p>
        ))}
      <ConsolePane run={run} />
    </section>
  );
}
