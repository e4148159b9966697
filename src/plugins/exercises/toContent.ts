import type { ExerciseContent } from '../../components/ExerciseView';
import type { Exercise } from '../../exercise-format/types';
import { renderMarkdown } from './renderMarkdown';

/** What the workbench loads when it mounts. */
export async function toContent(exercise: Exercise): Promise<ExerciseContent> {
  const { starter, test, support, solution } = exercise;
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
  return {
    prompt: toReadme(exercise),
    starter,
    test,
    support,
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
