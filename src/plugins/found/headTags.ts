import { cardName, HOME_CARD } from './card/cardsOf';
import { CARD_SIZE } from './card/drawCard';
import type { FoundPage } from './FoundPage';
import { APPLE_ICON, MANIFEST, PAPER } from './writeIcons';

/** Where the site is published. */
export interface Site {
  /** Origin and base URL, with a slash at the end: `https://yieldpoint.example/course/`. */
  readonly root: string;
  /** The base URL alone: `/course/`. What the page itself loads comes from where the page is. */
  readonly base: string;
  readonly title: string;
  /** What the course is, in one sentence. */
  readonly description: string;
}

/**
 * What a page's head says to machines alone: its card, what kind of thing it is, what it teaches. It stands in the HTML and
 * in no script, since who reads it runs none. `path` is the route without the base URL.
 */
export function headTags(path: string, pages: readonly FoundPage[], site: Site): string {
  const page = pages.find((one) => one.path === path) ?? pageOfExercise(path, pages);
  const image = `${site.root}cards/${page ? cardName(page.path) : HOME_CARD}.png`;
  const data = structuredData(path, pages, site);
  return [
    `<meta name="theme-color" content="${PAPER.light}" media="(prefers-color-scheme: light)">`,
    `<meta name="theme-color" content="${PAPER.dark}" media="(prefers-color-scheme: dark)">`,
    `<link rel="apple-touch-icon" href="${site.base}${APPLE_ICON}">`,
    `<link rel="manifest" href="${site.base}${MANIFEST}">`,
    property('og:type', page?.path === path && page.chapter ? 'article' : 'website'),
    property('og:site_name', site.title),
    property('og:image', image),
    property('og:image:width', `${CARD_SIZE.width}`),
    property('og:image:height', `${CARD_SIZE.height}`),
    property('og:image:alt', `${page?.title ?? site.description} (${site.title})`),
    data &&
      `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`,
  ].join('');
}

/** An exercise shows the card of the page that it stands in. */
function pageOfExercise(path: string, pages: readonly FoundPage[]): FoundPage | undefined {
  const id = /^\/exercises\/([^/]+)\/$/.exec(path)?.[1];
  return id === undefined
    ? undefined
    : pages.find(({ chapter }) => chapter?.exercises.includes(id));
}

const property = (name: string, content: string) =>
  `<meta property="${name}" content="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;

/** schema.org: the front door is a course, a chapter's page a part of it. */
function structuredData(
  path: string,
  pages: readonly FoundPage[],
  { root, title, description }: Site,
): object | undefined {
  const course = { '@type': 'Course', '@id': `${root}#course`, name: title, url: root };
  if (path === '/')
    return {
      ...{ '@context': 'https://schema.org', ...course },
      ...{ description, inLanguage: 'en', isAccessibleForFree: true },
      provider: { '@type': 'Organization', name: title, url: root },
      license: 'https://opensource.org/license/mit',
      teaches: pages.flatMap(({ title, chapter }) => (chapter?.page === 1 ? [title] : [])),
    };
  const page = pages.find((one) => one.path === path);
  if (!page?.chapter) return undefined;
  return {
    ...{ '@context': 'https://schema.org', '@type': 'LearningResource' },
    ...{ name: page.title, description: page.description, url: `${root}${path.slice(1)}` },
    ...{ learningResourceType: 'chapter', timeRequired: `PT${page.chapter.minutes}M` },
    isPartOf: course,
  };
}
