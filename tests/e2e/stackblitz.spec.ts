import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { showUp } from './showUp';

/** StackBlitz cannot be reached from a test: the request that its SDK sends is caught, written out, and run. */

const run = promisify(execFile);
const exercise = './exercises/lazy-pipeline/';
const embedUrl = 'https://stackblitz.com/run**';

async function openIde(page: Page, address = exercise): Promise<void> {
  await page.goto(address);
  await showUp(page);
  await page.locator('.cm-content').waitFor();
  await page.getByRole('button', { name: 'Open in StackBlitz' }).click();
}

/** The project's files in the form that the SDK posts. */
function filesOf(body: string): Record<string, string> {
  const form = new URLSearchParams(body);
  const files: Record<string, string> = {};
  for (const [name, value] of form) {
    const path = /^project\[files\]\[(.+)\]$/.exec(name)?.[1];
    // A form sends line ends as CRLF.
    if (path) files[path] = value.replaceAll('\r\n', '\n');
  }
  return files;
}

/** Answers as StackBlitz does: the page is there, and its frame accepts the SDK's handshake. */
async function answerAsStackBlitz(
  page: Page,
): Promise<{ body: Promise<string>; url: Promise<string> }> {
  let sent: (value: { body: string; url: string }) => void = () => {};
  const posted = new Promise<{ body: string; url: string }>((resolve) => {
    sent = resolve;
  });
  await page
    .context()
    .route('https://stackblitz.com/robots.txt', (route) => route.fulfill({ status: 204 }));
  await page.context().route(embedUrl, async (route) => {
    sent({ body: route.request().postData() ?? '', url: route.request().url() });
    await route.fulfill({
      contentType: 'text/html',
      headers: {
        'Cross-Origin-Embedder-Policy': 'credentialless',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
      body: `<!doctype html><title>IDE</title><script>
        addEventListener('message', ({ data, source }) => {
          if (data?.action !== 'SDK_INIT') return;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data: { type, payload } }) => {
            if (type === 'SDK_GET_FS_SNAPSHOT')
              port1.postMessage({ type, payload: { __reqid: payload.__reqid, __success: true, 'exercise.ts': '// from the IDE\\n' } });
          };
          source.postMessage({ action: 'SDK_INIT_SUCCESS', id: data.id, payload: {} }, '*', [port2]);
        });
      </script>`,
    });
  });
  return { body: posted.then(({ body }) => body), url: posted.then(({ url }) => url) };
}

/** An exercise by itself, one that is carried the simulated machine and the parts of the loop before it, and one that also runs on real workers. */
const projects = [
  {
    id: 'lazy-pipeline',
    source: 'exercises/05-generators/02-lazy-pipeline',
    carried: [],
  },
  {
    id: 'io',
    source: 'exercises/09-event-loop/05-io',
    carried: [
      'kit/index.ts',
      'loop/future.ts',
      'loop/ready-queue.ts',
      'loop/task.ts',
      'loop/timers.ts',
      'loop/timers/Heap.ts',
    ],
  },
  {
    id: 'process-pool',
    source: 'exercises/10-never-block/04-process-pool',
    carried: ['kit/index.ts'],
  },
] as const;

for (const { id, source, carried } of projects)
  test(`what StackBlitz gets of ${id} really works: npm ci, the starter fails, the solution passes`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    const { body, url } = await answerAsStackBlitz(page);
    await openIde(page, `./exercises/${id}/`);
    const files = filesOf(await body);
    expect(await url).toContain('file=exercise.ts');
    expect(await url).toContain('file=exercise.test.ts');
    expect(files['exercise.test.ts']).toBe(await readFile(`${source}/exercise.test.ts`, 'utf8'));
    expect(files['exercise.ts']).toBe(await readFile(`${source}/exercise.ts`, 'utf8'));
    const shared = Object.keys(files).filter((path) => /^(kit|loop)\//.test(path));
    expect(shared).toEqual(expect.arrayContaining([...carried]));
    if (carried.length === 0) expect(shared).toEqual([]);
    expect(shared, 'its own solution stays at home').not.toContain(`loop/${id}.ts`);

    const folder = await mkdtemp(join(tmpdir(), 'stackblitz-'));
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    await run('npm', ['ci', '--no-audit', '--no-fund'], { cwd: folder });
    const tests = () =>
      run('npx', ['vitest', 'run'], { cwd: folder, env: { ...process.env, NO_COLOR: '1' } });
    const starter = await tests().catch((error: { stdout: string; stderr: string }) => error);
    expect(starter.stdout).toMatch(/Tests\s+\d+ failed/);
    expect(starter.stderr, 'it fails by assertions').toContain('AssertionError');
    expect(starter.stderr, 'and by nothing that is missing').not.toMatch(
      /Cannot find|not exported/,
    );
    await writeFile(join(folder, 'exercise.ts'), await readFile(`${source}/solution.ts`, 'utf8'));
    expect((await tests()).stdout).toMatch(/Tests\s+\d+ passed \(\d+\)/);
  });

test('opens in the same place, with only the features that it needs, and brings the text back', async ({
  page,
}) => {
  await answerAsStackBlitz(page);
  await openIde(page);
  const frame = page.locator('iframe[title*="StackBlitz"]');
  await expect(frame).toBeVisible();
  const allow = (await frame.getAttribute('allow')) ?? '';
  const delegated = allow.split('; ').filter((entry) => !entry.endsWith("'none'"));
  expect(delegated.map((entry) => entry.split(' ')[0]).sort()).toEqual(
    ['clipboard-read', 'clipboard-write', 'cross-origin-isolated', 'fullscreen'].sort(),
  );
  await expect(page.getByText('Your text comes back with you.')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the instant runner' }).click();
  await expect(page.locator('.cm-content')).toContainText('// from the IDE');
});

test('nothing of StackBlitz is loaded before the click', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(exercise);
  await showUp(page);
  await page.locator('.cm-content').waitFor();
  expect(asked.filter((url) => url.includes('stackblitz.com'))).toEqual([]);
});

test('blocked: says so and offers the other ways; the text is safe', async ({ page }) => {
  await page.context().route('https://stackblitz.com/**', (route) => route.abort());
  await openIde(page);
  await expect(
    page.getByText('StackBlitz cannot be reached from here. Your text is safe.'),
  ).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as zip' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lazy-pipeline.zip');
  await expect(page.getByText('npm run solve -- lazy-pipeline')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the instant runner' }).click();
  await expect(page.locator('.cm-content')).toContainText('export function');
});

test('timed out: after ten seconds of silence it says so', async ({ page }) => {
  await page
    .context()
    .route('https://stackblitz.com/robots.txt', (route) => route.fulfill({ status: 204 }));
  await page
    .context()
    .route(embedUrl, (route) => route.fulfill({ contentType: 'text/html', body: 'silence' }));
  await openIde(page);
  await expect(page.getByText('StackBlitz did not answer within ten seconds.')).toBeVisible({
    timeout: 20_000,
  });
});

test('offline: says so at once', async ({ page, context }) => {
  await page.goto(exercise);
  await showUp(page);
  await page.locator('.cm-content').waitFor();
  // The workbench's parts are loaded; the IDE's come from the browser's cache or say that they cannot.
  await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
  await page.getByRole('button', { name: 'Open in StackBlitz' }).click();
  await expect(page.getByText('You are offline, so StackBlitz did not open.')).toBeVisible();
  await context.setOffline(false);
});

test('where the page is not isolated, the same place offers a new tab', async ({ page }) => {
  await page.route('**/exercises/lazy-pipeline/', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['cross-origin-opener-policy'];
    delete headers['cross-origin-embedder-policy'];
    await route.fulfill({ response, headers });
  });
  const { body } = await answerAsStackBlitz(page);
  await openIde(page);
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Open in StackBlitz, in a new tab' }).click(),
  ]);
  expect(Object.keys(filesOf(await body))).toContain('exercise.test.ts');
  await tab.close();
});

test('a reader who prefers StackBlitz says so once', async ({ page }) => {
  await answerAsStackBlitz(page);
  await openIde(page);
  await page.getByLabel('Open exercises here from now on').check();
  await page.goto('./exercises/countdown/');
  await showUp(page);
  await expect(page.locator('iframe[title*="StackBlitz"]')).toBeVisible();
});
