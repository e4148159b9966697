import type { Heading, Root, RootContent } from 'mdast';
import { commentOf } from '../prose/commentOf';
import { ownAnchor } from '../prose/ownAnchor';
import { placed } from '../prose/placed';
import { parseForms } from './parseForms';
import type { Term } from './Term';
import { textOf } from './textOf';

export const GLOSSARY = 'docs/glossary.mdx';

/** What a small note beside the text can hold: five lines. */
const LONGEST = 400;

/**
 * The terms of the glossary page: a heading of the second level with an anchor, what `parseForms` reads or nothing, and one paragraph.
 * @throws Error with file and line: a term without anchor or definition, a definition that is too long, a name or a form that two have
 */
export function readGlossary(tree: Root): readonly Term[] {
  const starts = tree.children.flatMap((node, index) => (isTerm(node) ? [index] : []));
  const terms = starts.map((start, index) =>
    readTerm(tree.children.slice(start, starts[index + 1] ?? tree.children.length)),
  );
  checkUnique(terms);
  return terms;
}

const isTerm = (node: RootContent) => node.type === 'heading' && node.depth === 2;
const lineOf = (node: RootContent | undefined) => node?.position?.start.line ?? 1;

function readTerm([first, ...body]: readonly RootContent[]): Term {
  const heading = first as Heading;
  const line = lineOf(heading);
  const name = textOf(heading).trim();
  const id = ownAnchor(heading);
  if (!id || !/^[a-z0-9-]+$/.test(id))
    throw placed(GLOSSARY, line, `"${name}" has no anchor. Write ## ${name} {/* #its-anchor */}`);
  const comments = body.flatMap((node) => commentOf(node) ?? []);
  const paragraphs = body.filter((node) => node.type === 'paragraph');
  const [definition] = paragraphs;
  if (
    !definition ||
    comments.length > 1 ||
    comments.length + paragraphs.length !== body.length ||
    paragraphs.length > 1
  )
    throw placed(
      GLOSSARY,
      line,
      `"${name}" needs one paragraph, its definition, and nothing else but a comment with its forms.`,
    );
  const { length } = textOf(definition);
  if (length > LONGEST)
    throw placed(
      GLOSSARY,
      lineOf(definition),
      `The definition of "${name}" has ${length} characters, and ${LONGEST} at most fit the note. Leave the rest to its chapter.`,
    );
  return { id, name, line, forms: formsOf(name, comments[0], body), definition };
}

function formsOf(name: string, comment: string | undefined, body: readonly RootContent[]) {
  try {
    return parseForms(name, comment);
  } catch (error) {
    throw placed(GLOSSARY, lineOf(body.find((node) => commentOf(node))), (error as Error).message);
  }
}

function checkUnique(terms: readonly Term[]): void {
  const owners = new Map<string, Term>();
  for (const term of terms) {
    const keys = [
      `the anchor #${term.id}`,
      `the name "${term.name.toLowerCase()}"`,
      ...term.forms.map(({ text, code }) => `the form ${code ? `\`${text}\`` : `"${text}"`}`),
    ];
    for (const key of keys) {
      const owner = owners.get(key);
      if (owner)
        throw placed(
          GLOSSARY,
          term.line,
          `"${term.name}" has ${key}, and so has "${owner.name}" in line ${owner.line}. A word has one definition.`,
        );
      owners.set(key, term);
    }
  }
}
