import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePage } from '../prose/parsePage';
import { createForms, type Forms } from './createForms';
import { GLOSSARY, readGlossary } from './readGlossary';
import type { Term } from './Term';

export interface Glossary {
  readonly terms: readonly Term[];
  readonly forms: Forms;
}

let last: { readonly source: string; readonly glossary: Glossary } | undefined;

/** The glossary of the project at `siteDir`, read anew when its page has changed. @throws Error with file and line */
export async function glossaryOf(siteDir: string): Promise<Glossary> {
  const source = await readFile(join(siteDir, GLOSSARY), 'utf8');
  if (last?.source !== source) {
    const terms = readGlossary(parsePage(source));
    last = { source, glossary: { terms, forms: createForms(terms) } };
  }
  return last.glossary;
}
