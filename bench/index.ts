import { openSite } from './browser';
import { benchChapter } from './chapter';
import { benchLoop } from './loop';
import { benchPython } from './python';
import { benchStage } from './stage';
import { benchVerdict } from './verdict';

/** `npm run bench`: measures the built site (`npm run build` first). `--quick` takes each figure once. */
async function bench(): Promise<void> {
  const rounds = process.argv.includes('--quick') ? 1 : 5;
  benchLoop(rounds);
  const site = await openSite();
  try {
    await benchVerdict(site.browser, site.url, rounds);
    await benchStage(site.browser, site.url, rounds);
    await benchChapter(site.browser, site.url, rounds);
    await benchPython(site.browser, site.url, rounds);
  } finally {
    await site.close();
  }
}

bench().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
