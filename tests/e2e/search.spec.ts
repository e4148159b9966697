import { expect, type Page, test } from '@playwright/test';
import { CourseSearch } from '../../src/search/CourseSearch';
import type { SearchSection } from '../../src/search/SearchSection';
import { audit } from './audit';
import { hold } from './hold';
import { hydrated } from './hydrated';
import { showUp } from './showUp';

/** The search: what it finds, and how it is used by keyboard, on a phone and when its file does not come. */

/** What a reader asks, and a place that must be among the first three of its kind; `1` where it must be the very first of all. */
const asked: readonly (readonly [string, string, 1?])[] = [
  ['asyncio lock', '/glossary/#lock', 1],
  ['GIL', '/glossary/#gil', 1],
  ['GIL', '/exercises/the-gil/'],
  ['back-pressure', '/glossary/#back-pressure', 1],
  ['backpresure', '/glossary/#back-pressure', 1],
  ['back pressure', '/forms-of-io/network-and-streams/#streams'],
  ['coroutne', '/glossary/#coroutine', 1],
  ['what is a coroutine', '/glossary/#coroutine', 1],
  ['event loop', '/glossary/#event-loop', 1],
  ['event loop', '/event-loop/'],
  ['lost update', '/exercises/lost-update/', 1],
  ['epoll', '/glossary/#epoll', 1],
  ['select', '/glossary/#selector', 1],
  ['select', '/exercises/selector/'],
  ['never block', '/never-block/', 1],
  ['thread pool', '/glossary/#thread-pool', 1],
  ['thread pool', '/exercises/thread-pool/'],
  ['yield from', '/generators/#yield-from-one-generator-made-of-many', 1],
  ['run_in_executor', '/exercises/thread-pool/'],
  ['run until', '/async-await/#three-things-and-their-states'],
  ['TaskGroup', '/async-await/two-languages/#all-or-none'],
  ['deadlock', '/glossary/#deadlock', 1],
  ['deadlock', '/exercises/deadlock/'],
  ['HTTP framing', '/exercises/http-framing/', 1],
  ['timeout', '/forms-of-io/processes-and-time-outs/#a-time-out-inside-a-time-out'],
  ['lazy pipeline', '/exercises/lazy-pipeline/', 1],
  ['race condition', '/glossary/#race', 1],
  ['free-threaded python', '/gil/history/#what-free-threaded-python-is-today', 1],
  ["little's law", '/glossary/#littles-law', 1],
  ['debug mode', '/never-block/#found-by-asyncio-debug-mode', 1],
  ['export progress', '/progress/', 1],
  ['the stage', '/stage/', 1],
];

const field = (page: Page) => page.getByRole('combobox', { name: 'Search', exact: true });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search the course' });
const chosen = (page: Page) => dialog(page).getByRole('option', { selected: true });
const opener = (page: Page) => page.getByRole('button', { name: 'Search', exact: true });

test('the words of the course lead to their places, and each place is there', async ({ page }) => {
  await page.goto('./');
  const coming = page.waitForResponse(/\/search\/places-\w+\.json$/);
  await hydrated(page);
  await page.keyboard.press('/');
  const places = (await (await coming).json()) as SearchSection[];
  const search = await CourseSearch.create(places);
  const missed = asked.filter(([words, path, first]) => {
    const groups = search.find(words);
    if (first) return groups[0]?.found[0]?.section.path !== path;
    return !groups.some(({ found }) => found.slice(0, 3).some((one) => one.section.path === path));
  });
  expect(missed).toEqual([]);

  const pages = new Map<string, string>();
  const dead: string[] = [];
  for (const { path: whole } of places) {
    const [path = '', id] = whole.split('#');
    if (!pages.has(path)) {
      const answer = await page.request.get(`.${path}`);
      pages.set(path, answer.ok() ? await answer.text() : '');
    }
    const html = pages.get(path) ?? '';
    const there = id ? new RegExp(`id="?${id}["\\s>]`).test(html) : html !== '';
    if (!there) dead.push(whole);
  }
  expect(dead, 'places that no page has').toEqual([]);
});

test('is used by keyboard, leaves the keys of an editor alone, and leads into the page', async ({
  page,
}) => {
  test.slow();
  await page.goto('exercises/countdown/');
  await showUp(page);
  await hydrated(page);
  const editor = page.getByLabel(/^Your code: /);
  await editor.click();
  await expect(editor).toHaveAttribute('contenteditable', 'true');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('//');
  await expect(editor).toContainText('//');
  await expect(dialog(page)).toHaveCount(0);

  await opener(page).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();

  await page.keyboard.press('Control+K');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('async/await');
  await expect(field(page)).toHaveValue('async/await');
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results$/);
  await field(page).fill('yield from');
  await expect(chosen(page)).toContainText('yield from: one generator made of many');
  await expect(chosen(page).locator('mark').first()).toHaveText('yield');
  expect(await audit(page, { within: 'dialog' })).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await audit(page, { within: 'dialog', rules: ['color-contrast'] })).toEqual([]);

  await page.keyboard.press('ArrowUp');
  await expect(dialog(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  const first = dialog(page).getByRole('option').first();
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await first.getAttribute('id')) ?? '',
  );
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.keyboard.press('Enter');
  const heading = page.getByRole('heading', { name: /^yield from: one generator made of many/ });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(page).toHaveURL(/\/generators\/#yield-from-one-generator-made-of-many$/);
  await expect(dialog(page)).toHaveCount(0);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);

  // The same place once more, from far above it.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.keyboard.press('/');
  await field(page).fill('yield from');
  await expect(chosen(page)).toContainText('yield from');
  await page.keyboard.press('Enter');
  await expect(heading).toBeInViewport();
});

test('has what was typed while it was on its way', async ({ page }) => {
  await page.goto('gil/');
  await hydrated(page);
  const letGo = await hold(page, '**/assets/js/*.js');
  await page.keyboard.press('/');
  await page.keyboard.type('async/awx');
  await page.keyboard.press('Backspace');
  letGo();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('ait');
  await expect(field(page)).toHaveValue('async/await');
  await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ results$/);
  // It hears the keys for this dialog only.
  await page.keyboard.press('Escape');
  await page.keyboard.type('gone');
  await opener(page).click();
  await expect(field(page)).toHaveValue('');
});

test('on a phone: is kept for who presses early, says when it does not load, and what is near', {
  tag: '@subpath',
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const letGo = await hold(page, '**/assets/js/*.js');
  await page.route('**/search/places-*.json', (route) => route.abort());
  await page.goto('gil/');
  const before = await opener(page).boundingBox();
  await opener(page).click();
  letGo();
  await expect(field(page)).toBeFocused();
  await expect(dialog(page).getByRole('alert')).toContainText('This search did not load.');
  await field(page).fill('corutine objekt zzz');
  await page.unroute('**/search/places-*.json');
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect(chosen(page)).toContainText('Coroutine object');
  await field(page).fill('qqqqqq');
  await expect(dialog(page).getByRole('status')).toHaveText('Nothing found.');
  await expect(chosen(page)).toContainText('Glossary');
  expect(
    await page.evaluate(() => [
      document.documentElement.scrollWidth <= 390,
      [...document.querySelectorAll('dialog *')].every(
        (element) => element.getBoundingClientRect().right <= 390,
      ),
    ]),
  ).toEqual([true, true]);
  await field(page).fill('gil');
  await dialog(page)
    .getByRole('option', { name: /^The lock that all threads share/ })
    .click();
  await expect(page).toHaveURL(/\/exercises\/the-gil\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await opener(page).click();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(opener(page)).toBeFocused();
  expect(await opener(page).boundingBox()).toEqual(before);
  // A narrow window may have a keyboard; the menu over it has the keys for itself.
  const menu = page.getByRole('button', { name: 'Toggle navigation bar' });
  await menu.click();
  await expect(page.getByRole('button', { name: 'Close navigation bar' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  await expect(menu).toBeFocused();
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
});

test('is not there without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('glossary/');
  await expect(page.getByRole('link', { name: 'Glossary' }).first()).toBeVisible();
  await expect(opener(page)).toBeHidden();
  await context.close();
});
