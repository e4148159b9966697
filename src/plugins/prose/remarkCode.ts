import { relative } from 'node:path';
import type { Code, Root } from 'mdast';
import { codeFigure } from './codeFigure';
import { isLanguage, LANGUAGES } from './highlight';
import { importInlined, inlinedElement } from './inlinedElement';
import { writeInlined } from './inlinedModules';
import { type ParentNode, parentsOf } from './parentsOf';
import { parseMeta } from './parseMeta';
import { placed } from './placed';

/** Replaces each code fence, together with the `output` fence right under it, by one coloured figure. */
export function remarkCode({ siteDir = process.cwd() }: { readonly siteDir?: string } = {}) {
  return async (tree: Root, file: { readonly path: string }): Promise<void> => {
    const page = relative(siteDir, file.path).replaceAll('\\', '/');
    const ids: string[] = [];
    for (const parent of parentsOf(tree, 'code')) {
      ids.push(...(await replaceFences(parent, page, siteDir)));
    }
    importInlined(tree, ids);
  };
}

async function replaceFences(parent: ParentNode, page: string, siteDir: string): Promise<string[]> {
  const ids: string[] = [];
  for (let index = 0; index < parent.children.length; index += 1) {
    const fence = parent.children[index];
    if (fence?.type !== 'code') continue;
    const next = parent.children[index + 1];
    const output = next?.type === 'code' && next.lang === 'output' ? next : undefined;
    const { html, rows } = await figureOf(fence, output, page);
    const id = writeInlined(siteDir, page, html);
    const element = inlinedElement(id, { kind: 'code', rows: String(rows) });
    parent.children.splice(index, output ? 2 : 1, element);
    ids.push(id);
  }
  return ids;
}

function figureOf(fence: Code, output: Code | undefined, page: string) {
  const line = fence.position?.start.line ?? 1;
  const language = fence.lang ?? '';
  if (language === 'output') {
    throw placed(
      page,
      line,
      'This output stands under no code. Put it directly below the fence that prints it.',
    );
  }
  if (!isLanguage(language)) {
    const known = LANGUAGES.filter((name) => name !== 'output').join(', ');
    throw placed(
      page,
      line,
      `The language "${language}" is unknown. Write one of ${known}, or mermaid.`,
    );
  }
  const { title } = metaOf(fence, page, line);
  return codeFigure({
    language,
    code: fence.value,
    ...(title === undefined ? {} : { title }),
    ...(output ? { output: output.value } : {}),
  });
}

function metaOf(fence: Code, page: string, line: number) {
  try {
    return parseMeta(fence.meta ?? '');
  } catch (error) {
    throw placed(page, line, error instanceof Error ? error.message : String(error));
  }
}
