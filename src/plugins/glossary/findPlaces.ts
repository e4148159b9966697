import { createSlugger, DEFAULT_PARSE_FRONT_MATTER } from '@docusaurus/utils';
import type { Root } from 'mdast';
import type { TermPlace } from '../../components/TermNote/TermPlace';
import { ownAnchor } from '../prose/ownAnchor';
import { parsePage } from '../prose/parsePage';
import { placed } from '../prose/placed';
import type { ChapterSource } from '../prose/readChapters';
import type { Forms } from './createForms';
import type { Glossary } from './glossaryOf';
import { markTerms } from './markTerms';
import { GLOSSARY } from './readGlossary';
import { textOf } from './textOf';

/** By the anchors of the terms: where the course uses each first, and then, if that was in passing, where an author first links it. */
export type Places = ReadonlyMap<string, readonly TermPlace[]>;

/** @throws Error with file and line when a term is used nowhere */
export async function findPlaces(
  sources: readonly ChapterSource[],
  { terms, forms }: Glossary,
): Promise<Places> {
  const marks = await findMarks(sources, forms);
  return new Map(
    terms.map(({ id, name, line }) => {
      const own = marks.filter((mark) => mark.id === id);
      const [first] = own;
      if (!first)
        throw placed(
          GLOSSARY,
          line,
          `No chapter uses "${name}". Take it away, or name its forms, or link it: [${name.toLowerCase()}](../glossary.mdx#${id}).`,
        );
      const { place } = own.find(({ byHand }) => byHand) ?? first;
      return [id, place.to === first.place.to ? [place] : [first.place, place]];
    }),
  );
}

interface PlacedMark {
  readonly id: string;
  readonly byHand: boolean;
  readonly place: TermPlace;
}

/** All marks of all chapters, in the order of the course. */
async function findMarks(
  sources: readonly ChapterSource[],
  forms: Forms,
): Promise<readonly PlacedMark[]> {
  const pages = await Promise.all(sources.filter(({ file }) => CHAPTER.test(file)).map(readPage));
  return pages
    .sort((a, b) => a.chapter - b.chapter || a.number - b.number)
    .flatMap((page) => {
      const tree = parsePage(page.source);
      const sections = sectionsOf(tree);
      return markTerms(tree, forms)
        .toSorted((a, b) => a.line - b.line)
        .map(({ id, byHand, line }) => ({
          id,
          byHand,
          place: toPlace(
            page,
            sections.findLast((one) => one.line < line),
          ),
        }));
    });
}

export const CHAPTER = /^docs\/(\d\d)-[^/]+\/[^/]+\.mdx$/;

interface Page {
  readonly chapter: number;
  readonly number: number;
  readonly label: string;
  readonly path: string;
  readonly source: string;
}

async function readPage({ file, source }: ChapterSource): Promise<Page> {
  const { frontMatter } = await DEFAULT_PARSE_FRONT_MATTER({ filePath: file, fileContent: source });
  const { sidebar_label, slug, page = 1 } = frontMatter;
  const chapter = Number(CHAPTER.exec(file)?.[1]);
  return { chapter, number: Number(page), label: String(sidebar_label), path: `${slug}/`, source };
}

interface Section {
  readonly line: number;
  readonly title: string;
  readonly anchor: string;
}

/** The headings of a page, with the anchors that Docusaurus gives them. */
function sectionsOf(tree: Root): readonly Section[] {
  const slugger = createSlugger();
  return tree.children
    .filter((node) => node.type === 'heading')
    .map((heading) => {
      const title = textOf(heading).trim();
      const anchor = ownAnchor(heading) ?? slugger.slug(title);
      return { line: heading.position?.start.line ?? 1, title, anchor };
    });
}

function toPlace({ chapter, label, path }: Page, section: Section | undefined): TermPlace {
  const place = { to: path, chapter, page: label };
  return section ? { ...place, to: `${path}#${section.anchor}`, section: section.title } : place;
}
