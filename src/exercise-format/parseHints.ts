import { checkMarkdown } from './checkMarkdown';
import type { Report } from './Report';
import { splitSections } from './splitSections';
import type { Hint } from './types';

const LEAST = 3;

/** Reads `hints.md`: at least three `## Title` sections, from a nudge to nearly the answer. */
export function parseHints(text: string, report: Report): readonly Hint[] {
  checkMarkdown(text, 1, report);
  const { intro, sections } = splitSections(text);
  if (intro !== '') {
    report(
      1,
      'Text stands before the first hint and would never be shown. Move it below a "## Title".',
    );
  }
  if (sections.length < LEAST) {
    report(
      1,
      `There ${sections.length === 1 ? 'is 1 hint' : `are ${sections.length} hints`}. Write at least ${LEAST}, each a "## Title" with text below, from a nudge to nearly the answer.`,
    );
  }
  for (const { title, line, markdown } of sections) {
    if (markdown === '') report(line, `The hint "${title}" is empty. Write it below its heading.`);
  }
  return sections.map(({ title, markdown }) => ({ title, markdown }));
}
