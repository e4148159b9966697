import { expect, test } from '@playwright/test';
import { audit } from './audit';
import { hydrated } from './hydrated';
import { pages } from './pages';
import { settled } from './settled';
import { showUp } from './showUp';

/** The site as a reader meets it: no error, nothing sent elsewhere, no violation of axe, nothing that jumps. */

/** Theme and width, one after the other on one page: a reader too may switch. Each theme and each width with all rules of axe. */
const looks = [
  { theme: 'light', width: 1440 },
  { theme: 'dark', width: 390 },
] as const;
/** The other pairs, for their colours. Not where a page has very many elements: that takes a minute, and the roles of colour are the same. */
const otherLooks = [
  { theme: 'light', width: 390 },
  { theme: 'dark', width: 1440 },
] as const;
const MANY = 1_500;
// Under a sub-path the addresses differ, and nothing that axe looks at.
const isAtRoot = (process.env.BASE_URL ?? '/') === '/';

for (const [name, path] of Object.entries(pages)) {
  test(`${name}: no error, no request elsewhere; accessible and no sideways scroll, light and dark, at a desk and on a phone`, {
    tag: '@subpath',
  }, async ({ page, baseURL }) => {
    test.slow();
    const problems: string[] = [];
    page.on('console', (message) => {
      const isMissingPage = name === 'missing' && message.text().includes('404');
      const isOfTheTest = message.text().includes('blocked by Playwright');
      if (['error', 'warning'].includes(message.type()) && !isMissingPage && !isOfTheTest)
        problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(baseURL ?? ''))
        problems.push(`request to ${request.url()}`);
    });
    const show = async (theme: 'light' | 'dark', width: number) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      if (page.url() === 'about:blank') await page.goto(path);
      // Not earlier: Chromium may give the colours of before for what it has not laid out yet.
      await settled(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    };
    for (const { theme, width } of looks) {
      await show(theme, width);
      if (isAtRoot) expect(await audit(page), `${theme}, ${width} px`).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, 'pixels that the page is wider than the window').toBeLessThanOrEqual(0);
    }
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    if (isAtRoot && elements < MANY)
      for (const { theme, width } of otherLooks) {
        await show(theme, width);
        const found = await audit(page, { rules: ['color-contrast'] });
        expect(found, `${theme}, ${width} px`).toEqual([]);
      }
    expect(problems).toEqual([]);
  });
}

test('pages are cross-origin isolated, as the embed of StackBlitz needs', async ({ page }) => {
  await page.goto(pages.chapter);
  expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true);
});

test('a chapter reads without JavaScript: text, code with its output, diagrams, exercises', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto(pages.chapter);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A function that can stop in the middle',
  );
  expect(await page.locator('figure.diagram svg').count()).toBeGreaterThanOrEqual(5);
  await expect(page.locator('figure.diagram svg').first()).toBeVisible();
  await expect(page.getByText('export function', { exact: false }).first()).toBeVisible();
  await context.close();
});

test('nothing moves on a chapter, from the first byte to the last exercise mounted', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: { value: number; moved: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const moved = entry.sources.map(({ node }) =>
          node instanceof Element
            ? `${node.tagName} ${node.className} ${node.textContent?.slice(0, 40)}`
            : String(node),
        );
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(pages.chapter);
  await settled(page);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  // Who scrolls that fast passes an exercise before its editor is there: now stop at each.
  for (const bench of await page.locator('section[data-layout="inline"]').all()) {
    await bench.scrollIntoViewIfNeeded();
    await expect(bench.locator('.cm-content')).toBeVisible();
  }
  await expect(page.locator('.cm-content')).toHaveCount(6);
  const shifts = await page.evaluate(
    () => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts,
  );
  expect(shifts.filter(({ value }) => value > 0.0005)).toEqual([]);
});

for (const width of [390, 1440])
  test(`who jumps far into a chapter, or loads it again there, stays at the place, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(pages.chapter);
    await hydrated(page);
    const drawing = page.locator('figure.diagram').nth(5);
    const top = () => drawing.evaluate((figure) => figure.getBoundingClientRect().top);
    // By script, as a scrollbar does it: the jump is the first sign of this reader.
    await drawing.evaluate((figure) => figure.scrollIntoView({ behavior: 'instant' }));
    const jumped = await top();
    await expect(page.locator('[class*="drawn"]')).toHaveCount(0);
    expect(Math.abs((await top()) - jumped), 'pixels off after the jump').toBeLessThan(120);
    await drawing.evaluate((figure) => figure.scrollIntoView({ behavior: 'instant' }));
    await page.reload();
    await showUp(page);
    await expect(page.locator('[class*="drawn"]')).toHaveCount(0);
    // The browser writes its places down a moment late: it is the view that is back, not the pixel.
    await expect(drawing).toBeInViewport();
  });

test('client-side navigation shows code and diagrams of the next page', {
  tag: '@subpath',
}, async ({ page }) => {
  await page.goto(pages.home);
  await hydrated(page);
  await page.getByRole('link', { name: /^Start with/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What does a server do all day?',
  );
  await expect(page.locator('figure.diagram svg').first()).toBeVisible();
  await expect(page.locator('pre.shiki').first()).toBeVisible();
});

test('Python or TypeScript is chosen once for the whole site', { tag: '@subpath' }, async ({
  page,
}) => {
  await page.goto(pages.chapter);
  await hydrated(page);
  const typescript = page.getByRole('tab', { name: 'TypeScript' });
  // The theme mounts its tabs anew right after hydration: a press may meet the ones that go.
  await expect(async () => {
    await typescript.first().click();
    for (const tab of await typescript.all())
      await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 500 });
  }).toPass();
  await page.reload();
  await hydrated(page);
  await expect(typescript.first()).toHaveAttribute('aria-selected', 'true');
});

test('the theme toggle works at the first click, before the scripts have come', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const scripts: (() => void)[] = [];
  await page.route('**/assets/js/*.js', async (route) => {
    await new Promise<void>((resolve) => scripts.push(resolve));
    await route.continue();
  });
  await page.goto(pages.chapter, { waitUntil: 'commit' });
  const toggle = page.locator('.navbar button[class*="toggleButton"]').first();
  await toggle.dispatchEvent('click');
  const release = setInterval(() => {
    for (const go of scripts.splice(0)) go();
  }, 20);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme-choice', 'system');
  clearInterval(release);
});
