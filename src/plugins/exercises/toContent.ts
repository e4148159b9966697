import type { ExerciseContent } from '../../components/ExerciseView';
import { buildsOn, carriedFiles } from '../../exercise-format/carriedFiles';
import { textsOf } from '../../exercise-format/textsOf';
import type { Exercise, ExerciseFile } from '../../exercise-format/types';
import { renderMarkdown } from './renderMarkdown';

/** An exercise's content as it is written: shared code by its paths, because all exercises have it in one file. */
export interface StoredContent extends Omit<ExerciseContent, 'carried'> {
  readonly carried: readonly string[];
}

/** What the workbench loads when it mounts. `shared` holds the machine and the loop. */
export async function toContent(
  exercise: Exercise,
  shared: readonly ExerciseFile[],
): Promise<StoredContent> {
  const { starter, test, support, node, solution } = exercise;
  const hints = exercise.hints.map(async ({ title, markdown }) => ({
    title,
    html: await renderMarkdown(markdown),
  }));
  const wrong = exercise.wrong.map(async ({ id, belief, fails, tell }) => ({
    id,
    belief,
    fails,
    tellHtml: await renderMarkdown(tell),
  }));
  const carried = carriedFiles(shared, textsOf(exercise));
  return {
    prompt: toReadme(exercise),
    starter,
    test,
    support,
    node,
    carried: carried.map(({ path }) => path),
    buildsOn: buildsOn(carried),
    solution,
    hints: await Promise.all(hints),
    wrong: await Promise.all(wrong),
  };
}

/** The prompt as one Markdown text, for StackBlitz and the zip. */
function toReadme({ title, intro, tasks }: Exercise): string {
  const sections = tasks.map((task) => `## ${task.title}\n\n${task.markdown}`);
  return `${[`# ${title}`, intro, ...sections].join('\n\n')}\n`;
}
