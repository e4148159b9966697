import { visit } from 'unist-util-visit';
import type { Report } from './Report';
import { parseMarkdown } from './splitSections';

/** No heading, image, HTML or link is without one of these (`===` below a line, bare addresses too): most texts need no parser. */
const MARKS = /[#=<[@]|:\/\/|www\./i;

/**
 * What Markdown of an exercise may hold. It is shown on the page, as a README in StackBlitz and in a clone, so nothing
 * in it may depend on where it stands.
 */
export function checkMarkdown(text: string, firstLine: number, report: Report): void {
  if (!MARKS.test(text)) return;
  visit(parseMarkdown(text), (node) => {
    const line = firstLine - 1 + (node.position?.start.line ?? 1);
    if (node.type === 'heading' && node.depth === 1) {
      report(line, 'A "# " heading stands here. Remove it: the title comes from the front matter.');
    } else if (node.type === 'image' || node.type === 'imageReference') {
      report(line, 'An image stands here. Remove it: an exercise is text and code only.');
    } else if (node.type === 'html') {
      report(
        line,
        'HTML stands here. Write it as Markdown, or put it between backticks if it is code.',
      );
    } else if (
      (node.type === 'link' || node.type === 'definition') &&
      !node.url.startsWith('https://')
    ) {
      report(
        line,
        `The link "${node.url}" works only in one place. Write a full address that begins with https://.`,
      );
    }
  });
}
