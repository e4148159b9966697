import { listenForTerms } from '@site/src/components/TermNote/listenForTerms';

if (typeof document !== 'undefined')
  listenForTerms(async () => (await import('@glossary/notes.json')).default);
