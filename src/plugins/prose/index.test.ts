import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import prosePlugin from './index';
import { inlinedFolder } from './inlinedModules';
import { remarkCode } from './remarkCode';

const SOURCE = `- a list

  \`\`\`ts title="a.ts"
  console.log(1);
  \`\`\`

  \`\`\`output
  1
  \`\`\`

\`\`\`python
\`\`\`

\`\`\`\`text
\`\`\`
\`\`\`\`
`;

it('writes before the build the same modules as the compiled page asks for', async () => {
  const siteDir = await mkdtemp(join(tmpdir(), 'prose-'));
  const page = join(siteDir, 'docs/index.mdx');
  const modules = () => readdir(join(inlinedFolder(siteDir), 'client'));
  await mkdir(join(siteDir, 'docs'));
  await writeFile(page, SOURCE);

  await remarkCode({ siteDir })(unified().use(remarkParse).parse(SOURCE), { path: page });
  const compiled = await modules();
  await rm(inlinedFolder(siteDir), { recursive: true });
  await prosePlugin({ siteDir } as LoadContext).loadContent?.();

  expect(compiled).toHaveLength(3);
  expect(await modules()).toEqual(compiled);
  await rm(siteDir, { recursive: true });
});
