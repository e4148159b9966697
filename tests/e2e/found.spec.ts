import { type APIRequestContext, expect, test } from '@playwright/test';
import { showUp } from './showUp';

/** What the built site tells those who find it from outside. Read as they read it: without a browser. */
const origin = 'https://yieldpoint.example';

async function read(request: APIRequestContext, path: string): Promise<string> {
  const answer = await request.get(path.replace(/^\//, ''));
  expect(answer.ok(), path).toBe(true);
  return answer.text();
}

const decode = (text: string) =>
  text
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Name and content of each `<meta>`, with quotes or without. */
function metasOf(html: string): ReadonlyMap<string, string> {
  const all = html.matchAll(
    /<meta [^>]*?(?:name|property)="?([\w:.-]+)"? content=(?:"([^"]*)"|([^\s>]*))/g,
  );
  return new Map(
    Array.from(all, ([, name = '', quoted, bare]) => [name, decode(quoted ?? bare ?? '')]),
  );
}

test('each page of the sitemap says what it is, with a card that is there', async ({ request }) => {
  const base = process.env.BASE_URL ?? '/';
  const urls = Array.from(
    (await read(request, 'sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g),
    ([, url = '']) => url,
  );
  expect(urls.length).toBeGreaterThan(80);
  expect(urls.filter((url) => /404|progress/.test(url))).toEqual([]);
  const [titles, descriptions, cards] = [new Set(), new Set(), new Set<string>()];
  for (const url of urls) {
    expect(url.startsWith(`${origin}${base}`) && url.endsWith('/'), url).toBe(true);
    const html = await read(request, url.slice(`${origin}${base}`.length));
    expect(html).toMatch(/<html lang="?en"?/);
    expect(html).toMatch(new RegExp(`<link [^>]*rel="?canonical"? href="?${url}"?[ >/]`));
    const metas = metasOf(html);
    expect(metas.get('og:url'), url).toBe(url);
    expect(metas.get('twitter:card'), url).toBe('summary_large_image');
    const description = metas.get('description') ?? '';
    expect(description.length, `${url}: "${description}"`).toBeGreaterThanOrEqual(50);
    expect(description.length, `${url}: "${description}"`).toBeLessThanOrEqual(160);
    expect(metas.get('og:description')).toBe(description);
    descriptions.add(description);
    titles.add(/<title[^>]*>([^<]+)</.exec(html)?.[1]);
    cards.add(metas.get('og:image')?.replace(`${origin}${base}`, '') ?? url);
    expect(metas.get('og:image:alt')?.length, url).toBeGreaterThan(10);
    expect(metas.has('robots'), url).toBe(false);
  }
  expect([titles.size, descriptions.size]).toEqual([urls.length, urls.length]);
  expect(cards.size).toBeGreaterThan(28);
  for (const card of cards) {
    const png = await (await request.get(card)).body();
    // Width and height stand at the beginning of every PNG.
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ]);
  }
});

test('what only its reader sees, or nobody, is not to be found', async ({ request }) => {
  for (const path of ['progress/', '404.html'])
    expect(metasOf(await read(request, path)).get('robots'), path).toBe('noindex');
  expect(await read(request, 'robots.txt')).toMatch(
    /^User-agent: \*\nAllow: \/\n\nSitemap: https:\/\/\S+\/sitemap\.xml\n$/,
  );
});

test('the home screen of a phone finds a name and icons', async ({ request }) => {
  const home = await read(request, '');
  const base = process.env.BASE_URL ?? '/';
  expect(home).toContain(`<link rel="manifest" href="${base}manifest.webmanifest">`);
  const manifest = JSON.parse(await read(request, 'manifest.webmanifest'));
  expect(manifest).toMatchObject({ name: 'Yieldpoint', start_url: '.', display: 'minimal-ui' });
  const icons = [...manifest.icons.map(({ src }: { src: string }) => src), 'icons/180.png'];
  for (const icon of icons) {
    const png = await (await request.get(icon)).body();
    expect(`icons/${png.readUInt32BE(16)}.png`).toBe(icon);
  }
});

test('llms.txt leads to each page as plain text', async ({ request }) => {
  const base = process.env.BASE_URL ?? '/';
  const index = await read(request, 'llms.txt');
  const texts = Array.from(index.matchAll(/\((\S+\/index\.html\.md)\)/g), ([, url = '']) => url);
  expect(texts.length).toBeGreaterThan(28);
  for (const url of texts) {
    const text = await read(request, url.slice(`${origin}${base}`.length));
    expect(text, url).toMatch(/^# \S/);
    expect(text.length, url).toBeGreaterThan(2000);
  }
  expect((await read(request, 'llms-full.txt')).length).toBeGreaterThan(400_000);
});

test('a browser that is too old is told what works, and none of the scripts is started', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (asked) => {
    if (asked.resourceType() === 'script') scripts.push(asked.url());
  });
  await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
  await page.goto('generators/');
  const notice = page.getByRole('note').filter({ hasText: 'This browser is too old' });
  await expect(notice).toContainText(/Chrome or Edge \d+, Firefox \d+ or Safari [\d.]+, or later/);
  await expect(notice).toBeInViewport();
  await page.getByRole('heading', { level: 2 }).first().click();
  await expect(page.locator('figure svg').first()).toBeAttached();
  // A link is followed as links always were.
  await page.getByRole('link', { name: 'Glossary', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  await expect(notice).toBeVisible();
  expect(scripts).toEqual([]);
});

test('where workers are missing, the workbench says so, and the code stays', async ({ page }) => {
  // In the sandbox itself, whose text the page fetches: before anything of it runs.
  await page.route('**/runner-frame-*.html', async (route) => {
    const answer = await route.fetch();
    const missing = '<script>delete window.Worker</script>';
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace('<script>', `${missing}<script>`),
    });
  });
  await page.goto('exercises/countdown/');
  await showUp(page);
  await page.getByRole('button', { name: /^Run/ }).click();
  await expect(page.getByText(/could not be started: this browser has no workers/)).toBeVisible();
  await expect(page.getByLabel(/^Your code/)).toContainText('countdown');
});
