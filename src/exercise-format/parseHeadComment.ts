import type { Report } from './Report';

/** A tag of a head comment with the lines that belong to it. */
export interface Tag {
  readonly name: string;
  readonly line: number;
  /** The text after the tag's name and all lines up to the next tag, without the comment's stars. */
  readonly text: string;
}

/** Reads the tags of the block comment that a file begins with. */
export function parseHeadComment(text: string, report: Report): readonly Tag[] {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(text);
  if (!comment) {
    report(
      1,
      'The head comment is missing. Begin the file with /** … */ that holds @belief, @fails and @tell.',
    );
    return [];
  }
  const tags: { name: string; line: number; lines: string[] }[] = [];
  for (const [index, raw] of (comment[1] ?? '').split('\n').entries()) {
    const content = raw.replace(/^\s*\* ?/, '').trimEnd();
    const tag = /^@([a-z]+)\s*(.*)$/.exec(content.trimStart());
    if (tag) tags.push({ name: tag[1] ?? '', line: index + 1, lines: [tag[2] ?? ''] });
    else tags.at(-1)?.lines.push(content);
  }
  return tags.map(({ name, line, lines }) => ({ name, line, text: lines.join('\n').trim() }));
}
