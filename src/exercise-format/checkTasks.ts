import type { TestBlock } from './listTests';
import type { Report } from './Report';
import type { Section } from './splitSections';

/** Each `## Task` of the prompt has the one top-level `describe` of its title, in the same order. */
export function checkTasks(
  tasks: readonly Section[],
  blocks: readonly TestBlock[],
  reportPrompt: Report,
  reportTest: Report,
): void {
  const headings = tasks.map(({ title }) => title);
  const titles = blocks.map(({ title }) => title);

  for (const { title, line } of tasks) {
    if (!titles.includes(title)) {
      reportPrompt(
        line,
        `The task "${title}" has no tests. Write describe('${title}') in exercise.test.ts, or correct the heading.`,
      );
    }
  }
  for (const [index, { title, line }] of blocks.entries()) {
    if (!headings.includes(title)) {
      reportTest(
        line,
        `describe('${title}') belongs to no task. Give it the very title of a "## " heading of prompt.md.`,
      );
    } else if (titles.indexOf(title) < index) {
      reportTest(
        line,
        `There are two describe('${title}') at the top level. Join them: a task has one.`,
      );
    }
  }
  const shared = headings.filter((title) => titles.includes(title));
  const order = titles.filter(
    (title, index) => headings.includes(title) && titles.indexOf(title) === index,
  );
  const misplaced = order.find((title, index) => title !== shared[index]);
  if (misplaced !== undefined) {
    const line = blocks.find(({ title }) => title === misplaced)?.line ?? 1;
    reportTest(
      line,
      `describe('${misplaced}') is out of order. Put the describes in the order of the tasks in prompt.md.`,
    );
  }
}
