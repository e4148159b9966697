import { checkMarkdown } from './checkMarkdown';
import type { FrontMatter } from './frontMatter';
import { parseFrontMatter } from './parseFrontMatter';
import type { Report } from './Report';
import { type Section, splitSections } from './splitSections';

export interface Prompt {
  readonly frontMatter?: FrontMatter;
  readonly intro: string;
  /** `line` is the line in `prompt.md`. */
  readonly tasks: readonly Section[];
}

/** Reads `prompt.md`: front matter, an introduction, then one `## Title` per task. */
export function parsePrompt(text: string, report: Report): Prompt {
  const { frontMatter, body, bodyLine } = parseFrontMatter(text, report);
  checkMarkdown(body, bodyLine, report);
  const { intro, sections } = splitSections(body);
  const tasks = sections.map((task) => ({ ...task, line: task.line + bodyLine - 1 }));

  if (intro === '') {
    report(
      bodyLine,
      'The introduction is missing. Write what the exercise is about before the first "## ".',
    );
  }
  if (tasks.length === 0) {
    report(bodyLine, 'There is no task. Write at least one "## Title" with what to do.');
  }
  const seen = new Set<string>();
  for (const { title, line, markdown } of tasks) {
    if (markdown === '')
      report(line, `The task "${title}" is empty. Write what to do below its heading.`);
    if (seen.has(title))
      report(line, `There are two tasks called "${title}". Give each its own title.`);
    seen.add(title);
  }
  return frontMatter ? { frontMatter, intro, tasks } : { intro, tasks };
}
