import type { ExerciseView } from '../ExerciseView';
import styles from './Prompt.module.css';
import { RenderedHtml } from './RenderedHtml';
import shared from './Workbench.module.css';

interface Props {
  readonly view: ExerciseView;
  readonly solvedTasks: ReadonlySet<string>;
  /** Level of the workbench's own heading. */
  readonly level: 1 | 3;
}

/** What is asked: the introduction, then the tasks, each with its own state. */
export function Prompt({ view, solvedTasks, level }: Props) {
  const Heading = level === 1 ? 'h2' : 'h4';
  return (
    <div className={styles.prompt}>
      <RenderedHtml html={view.introHtml} />
      <ol className={styles.tasks}>
        {view.tasks.map((task, index) => {
          const solved = solvedTasks.has(task.title);
          return (
            <li key={task.title} className={styles.task} data-solved={solved || undefined}>
              <span className={styles.mark} aria-hidden="true">
                {solved ? '✓' : index + 1}
              </span>
              <div>
                <Heading className={styles.heading}>
                  {task.title}
                  {solved && <span className={shared.unseen}> (solved)</span>}
                </Heading>
                <RenderedHtml html={task.html} />
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
