import type { SearchSection } from '../../search/SearchSection';

const page = (title: string, path: string, text: string, words = ''): SearchSection => ({
  ...{ kind: 'page', title, path, text, words },
  place: 'Page',
  code: '',
});

/** The pages that are written as components, by what is done on them. */
export const sitePages: readonly SearchSection[] = [
  page(
    'The Stage',
    '/stage/',
    'Watch an event loop at work, step by step, forward and back: CPython’s asyncio, the loop of the course, or your own.',
  ),
  page(
    'Exercises',
    '/exercises/',
    'All exercises of the course, by chapter, with what you have tried and solved.',
  ),
  page(
    'Your progress',
    '/progress/',
    'What you have read, solved and predicted. Save it to a file with your code, load it, erase it.',
    'export import backup reset',
  ),
];
