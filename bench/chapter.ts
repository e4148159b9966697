import type { Browser } from '@playwright/test';
import { median, printTable } from './statistics';

const slow = {
  latency: 150,
  downloadThroughput: (1.6e6 / 8) | 0,
  uploadThroughput: (750e3 / 8) | 0,
  cpu: 4,
};
const fast = { latency: 0, downloadThroughput: -1, uploadThroughput: -1, cpu: 1 };

interface Load {
  readonly kB: Record<string, number>;
  readonly requests: number;
  readonly lcp: number;
  readonly cls: number;
  readonly tbt: number;
}

/** A cold load of the chapter page under both profiles: bytes on the wire by type, requests, LCP, CLS, TBT. */
export async function benchChapter(browser: Browser, url: string, rounds: number): Promise<void> {
  for (const [name, profile] of Object.entries({ fast, slow })) {
    const loads: Load[] = [];
    for (let round = 0; round < rounds; round++)
      loads.push(await load(browser, `${url}generators/`, profile));
    const types = [...new Set(loads.flatMap((one) => Object.keys(one.kB)))];
    printTable(`Chapter page, ${name} (medians of ${rounds} cold loads)`, [
      {
        requests: median(loads.map((one) => one.requests)),
        ...Object.fromEntries(
          types.map((type) => [`${type} kB`, median(loads.map((one) => one.kB[type] ?? 0))]),
        ),
        'LCP ms': median(loads.map((one) => one.lcp)),
        'TBT ms': median(loads.map((one) => one.tbt)),
        CLS: median(loads.map((one) => one.cls)),
      },
    ]);
  }
}

async function load(browser: Browser, url: string, profile: typeof slow): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...profile });
  await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  const types = new Map<string, string>();
  const kB: Record<string, number> = {};
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    kB[type] = (kB[type] ?? 0) + encodedDataLength / 1000;
  });
  // tsx names functions by a helper of its own, which the page does not have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(() => {
    const seen = { lcp: 0, cls: 0, tbt: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, each: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
        type,
        buffered: true,
      });
    watch('largest-contentful-paint', (entry) => {
      seen.lcp = entry.startTime;
    });
    watch('layout-shift', (entry) => {
      seen.cls += (entry as PerformanceEntry & { value: number }).value;
    });
    watch('longtask', (entry) => {
      seen.tbt += Math.max(0, entry.duration - 50);
    });
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  await page.waitForTimeout(2500);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: Pick<Load, 'lcp' | 'cls' | 'tbt'> }).seen,
  );
  await context.close();
  return { ...seen, kB, requests: types.size };
}
