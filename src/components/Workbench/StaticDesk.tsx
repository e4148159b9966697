import type { ReactNode } from 'react';
import type { ExerciseView } from '../ExerciseView';
import { BarButtons } from './BarButtons';
import styles from './Desk.module.css';
import { EditorFoot } from './editor/EditorFoot';
import { numberLines } from './numberLines';
import { RenderedHtml } from './RenderedHtml';
import { ConsolePane } from './results/ConsolePane';
import { ShareButton } from './share/ShareButton';
import { TaskTests } from './TaskTests';
import { TestLine } from './TestLine';
import tests from './Tests.module.css';
import { testTitle } from './testTitle';

interface Props {
  readonly view: ExerciseView;
  readonly hydrated: boolean;
  readonly onRun: () => void;
  readonly onEdit: () => void;
  /** Said at the end of the bar: that the editor could not be loaded. */
  readonly children?: ReactNode;
}

/** The desk before its script is there: the starter as plain code, the tests as not run yet, in the very places of the live ones. */
export function StaticDesk({ view, hydrated, onRun, onEdit, children }: Props) {
  const count = view.tasks.reduce((sum, task) => sum + task.tests.length, 0);
  return (
    <>
      <div className={styles.editor}>
        <section
          className={styles.starter}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
          tabIndex={0}
          aria-label={`Starter of ${view.title}`}
          onFocus={onEdit}
        >
          <RenderedHtml html={numberLines(view.starterHtml)} className={styles.lines} />
        </section>
        <EditorFoot />
      </div>
      {/* The buttons are there before they can work, unseen: so nothing moves when they can. */}
      <div className={styles.bar} data-asleep={!hydrated || undefined}>
        <BarButtons running={false} onRun={onRun} onHint={onEdit} onCompare={onEdit} />
        <noscript>
          Running the tests here needs JavaScript. In a clone of the course:{' '}
          <code>npm run solve -- {view.id}</code>
        </noscript>
        <span className={styles.barEnd}>
          {children}
          <button type="button" aria-disabled="true">
            Reset
          </button>
          <ShareButton />
        </span>
      </div>
      <section
        className={tests.results}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
        tabIndex={0}
        aria-label={`Tests of ${view.title}`}
      >
        <p className={tests.verdict}>{count} tests, not run yet.</p>
        {view.tasks.map((task) => (
          <TaskTests key={task.title} title={task.title}>
            {task.tests.map((name) => (
              <TestLine key={name} title={testTitle(name, task.title)} state="not-run" />
            ))}
          </TaskTests>
        ))}
        <ConsolePane />
      </section>
    </>
  );
}
