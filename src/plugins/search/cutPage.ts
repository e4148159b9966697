import { createSlugger } from '@docusaurus/utils';
import type { Heading, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SearchKind, SearchSection } from '../../search/SearchSection';
import { splitWords } from '../../search/splitWords';
import { ownAnchor } from '../prose/ownAnchor';
import { namesIn, proseOf } from './proseOf';

/** What is said of a page beside its text. */
export interface SearchedPage {
  readonly kind: SearchKind;
  readonly title: string;
  /** Route without the base URL. */
  readonly path: string;
  /** “Chapter 4”; empty where the page is in no chapter. */
  readonly place: string;
  /** What it is called in the table of contents. */
  readonly name: string;
  /** Shown before its text. */
  readonly lead: string;
  /** More words by which the page is found, which are not shown. */
  readonly words: string;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Cuts a page at its headings: first what stands above them, then a section for each, with the id that Docusaurus gives it. */
export function cutPage(content: string, head: SearchedPage): SearchSection[] {
  const slugs = createSlugger();
  const { kind, title, path, place, name } = head;
  const named = name === title ? place : `${place} · ${name}`;
  // A page whose sections are all words of a glossary is itself none.
  const first = {
    kind: kind === 'term' ? 'page' : kind,
    title,
    path,
    place: place ? named : 'Page',
  } as const;
  let open: Omit<SearchSection, 'words' | 'text' | 'code'> = first;
  let nodes: RootContent[] = [];
  const sections: SearchSection[] = [];
  const close = () => {
    sections.push(withText(open, nodes, open === first ? head : { lead: '', words: '' }));
    nodes = [];
  };
  for (const node of parser.parse(content).children) {
    if (node.type !== 'heading') nodes.push(node);
    else if (node.depth > 1) {
      close();
      const { id, text } = readHeading(node, slugs);
      const where = kind === 'term' ? 'Glossary' : [place, title].filter(Boolean).join(' · ');
      open = { kind, title: text, path: `${path}#${id}`, place: where };
    }
  }
  close();
  return sections;
}

/** A heading without its `{/* #id *\/}`, and its id. */
function readHeading(
  heading: Heading,
  slugs: ReturnType<typeof createSlugger>,
): { readonly id: string; readonly text: string } {
  const { prose } = proseOf([heading]);
  return { id: ownAnchor(heading) ?? slugs.slug(prose), text: prose };
}

function withText(
  open: Omit<SearchSection, 'words' | 'text' | 'code'>,
  nodes: readonly RootContent[],
  { lead, words }: Pick<SearchedPage, 'lead' | 'words'>,
): SearchSection {
  const { prose, programs } = proseOf(nodes);
  const text = [lead, prose].filter(Boolean).join(' ');
  const shown = new Set(splitWords(`${open.title} ${text}`).flatMap(({ forms }) => forms));
  const names = namesIn(programs.join('\n'));
  const hidden = names.filter((name) =>
    splitWords(name).some(({ forms }) => !forms.every((form) => shown.has(form))),
  );
  return { ...open, words, text, code: hidden.join(' ') };
}
