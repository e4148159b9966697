import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { draw } from '../plugins/diagrams/draw';
import { type Survey, survey } from '../plugins/diagrams/survey';
import { findChromium } from './findChromium';

/**
 * `npm run diagrams`: draws the diagrams of the chapters that have no drawing, and removes drawings that no diagram has
 * any more. With `--check` it only says what it would do, and fails when there is something to do.
 */
async function main(args: readonly string[]): Promise<void> {
  const root = process.cwd();
  const found = await survey(root);
  if (found.undescribed.length > 0) {
    throw new Error(found.undescribed.map(({ message }) => message).join('\n'));
  }
  if (args.includes('--check')) report(found);
  else await bringUpToDate(root, found);
}

function report({ drawings, missing, stale }: Survey): void {
  for (const { fence } of missing) console.log(`not drawn  ${fence.file}:${fence.line}`);
  for (const file of stale) console.log(`stale      ${file}`);
  if (missing.length + stale.length > 0) {
    console.log('Run "npm run diagrams".');
    process.exitCode = 1;
  } else {
    console.log(`${drawings.length} diagrams, all drawn.`);
  }
}

async function bringUpToDate(root: string, { drawings, missing, stale }: Survey): Promise<void> {
  if (missing.length > 0) {
    for await (const { drawing, svg } of draw(root, missing, findChromium())) {
      await mkdir(dirname(join(root, drawing.file)), { recursive: true });
      await writeFile(join(root, drawing.file), svg);
      console.log(`drawn    ${drawing.fence.file}:${drawing.fence.line} → ${drawing.file}`);
    }
  }
  for (const file of stale) {
    await rm(join(root, file));
    console.log(`removed  ${file}`);
  }
  const kept = drawings.length - missing.length;
  console.log(`${missing.length} drawn, ${stale.length} removed, ${kept} up to date.`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
