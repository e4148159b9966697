import type { Fence } from '../../src/plugins/prose/Fence';
import { findFences } from '../../src/plugins/prose/findFences';
import { joinOutputs, type Listing } from '../../src/plugins/prose/joinOutputs';
import { parseMeta } from '../../src/plugins/prose/parseMeta';
import { readChapters } from '../../src/plugins/prose/readChapters';

/** The programs of one language in all chapters that run here, each with the output under it. */
export async function listings(language: string): Promise<Listing[]> {
  const chapters = await readChapters(process.cwd());
  return chapters
    .flatMap(({ file, source }) => joinOutputs(findFences(source, file), source))
    .filter(({ program }) => program.language === language && runsHere(program));
}

function runsHere({ meta }: Fence): boolean {
  const { fragment, recorded } = parseMeta(meta);
  return !fragment && !recorded;
}

/** The place of a listing, as an editor understands it: `docs/05-generators/index.mdx:42`. */
export function placeOf({ program }: Listing): string {
  return `${program.file}:${program.line}`;
}

/** What is wrong between the output that a chapter shows and what its program printed; nothing when they agree. */
export function outputProblem(listing: Listing, printed: string): string | undefined {
  const received = printed.replace(/\n$/, '');
  const expected = listing.output?.text;
  if (received === (expected ?? '')) return undefined;
  if (expected === undefined) {
    return `${placeOf(listing)}  This program prints, and no output stands under it. Add below it:\n\n\`\`\`output\n${received}\n\`\`\``;
  }
  return `${placeOf(listing)}  This program prints something else than the output under it.\n\nexpected:\n${expected}\n\nreceived:\n${received}`;
}
