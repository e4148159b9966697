import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { showUp } from './showUp';

/** What the editor of an exercise can do besides taking text: types, formatting, the keys of vim. */

const KERNEL = "import type { Kernel } from '#kit';\n";

async function open(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('exercises/selector/');
  await showUp(page);
  const root = page.locator('section[data-layout]');
  const editor = root.getByLabel(/^Your code/);
  await expect(editor).toBeVisible();
  const button = (name: string | RegExp) => root.getByRole('button', { name });
  const write = async (code: string) => {
    await editor.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(code);
  };
  const compilers = () => asked.filter((path) => /\/types\/types-worker-/.test(path));
  return { root, editor, button, write, compilers };
}

test('types: fetched by who stays in the editor; errors, suggestions, what a name is', async ({
  page,
}) => {
  const { root, editor, button, write, compilers } = await open(page);
  expect(compilers()).toHaveLength(0);
  await editor.click();
  await expect(root.getByText('No type errors')).toBeVisible({ timeout: 50_000 });
  expect(compilers()).toHaveLength(1);

  await write(`${KERNEL}export const calls: number = 'many';\n`);
  await expect(button('1 type error')).toBeVisible();
  await expect(root.locator('.cm-lintRange-error')).toHaveText('calls');
  await button('1 type error').click();
  const list = root.getByRole('listbox', { name: 'Type errors' });
  await expect(list).toBeFocused();
  await expect(list).toContainText("Type 'string' is not assignable to type 'number'.");
  const found = await new AxeBuilder({ page }).include('section[data-layout]').analyze();
  expect(found.violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(editor).toBeFocused();

  await write(`${KERNEL}export const read = (kernel: Kernel) => kernel`);
  await page.keyboard.type('.');
  const options = page.getByRole('option');
  await expect(options.filter({ hasText: /^read$/ })).toBeVisible();
  await page.keyboard.type('rea');
  await expect(options.first()).toHaveText('read');
  await expect(page.locator('.cm-completionInfo')).toContainText('read(');
  await page.keyboard.press('Enter');
  await expect(editor).toContainText('kernel.read');
  await expect(root.getByText('No type errors')).toBeVisible();

  await page.keyboard.press('Shift+F1');
  const description = page.locator('.cm-description');
  await expect(description).toContainText('Kernel.read(');
  await expect(description.locator('p')).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(description).toHaveCount(0);
  await editor.getByText('Kernel', { exact: true }).first().hover();
  await expect(description).toContainText('class Kernel');
});

test('types off: nothing is fetched, now and at the next visit', async ({ page }) => {
  await page.clock.install();
  const { root, editor, button, compilers } = await open(page);
  await button(/^Editor$/).click();
  const wanted = root.getByRole('checkbox', { name: 'Check types' });
  await expect(wanted).toBeFocused();
  await page.keyboard.press('Space');
  await expect(wanted).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(button(/^Editor$/)).toBeFocused();
  for (const visit of ['this', 'next']) {
    if (visit === 'next') await page.reload();
    await editor.click();
    await page.keyboard.type('// ');
    await page.clock.fastForward(10_000);
    await expect(editor).toContainText('// ');
    await expect(root.getByText(/^(Loading|Checking) types/)).toHaveCount(0);
  }
  expect(compilers()).toHaveLength(0);
});

test('a compiler that does not arrive is said once, and the editor goes on', async ({ page }) => {
  await page.route('**/types/types-worker-*', (route) => route.abort());
  const { root, editor, button } = await open(page);
  await editor.click();
  await expect(root.getByText(/^Types could not be loaded/)).toBeVisible({ timeout: 20_000 });
  await page.keyboard.type('// still mine');
  await expect(editor).toContainText('// still mine');
  await page.unroute('**/types/types-worker-*');
  await button('Retry').click();
  await expect(root.getByText('No type errors')).toBeVisible({ timeout: 50_000 });
});

test('formatting: by key and by button, undone in one step', async ({ page }) => {
  const { root, editor, button, write } = await open(page);
  const messy = 'export const list=[1,2 ]';
  await write(messy);
  await page.keyboard.press('Shift+Alt+F');
  await expect(editor).toHaveText('export const list = [1, 2];');
  await expect(root.getByText('Formatted.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor).toHaveText(messy);
  await write('export const list = [;\n');
  await button('Format').click();
  await expect(root.getByText('Not formatted: line 1 does not parse.')).toBeVisible();
  await expect(editor).toHaveText('export const list = [;');
});

test('the keys of vim: chosen, kept, and still no trap', async ({ page }) => {
  const { root, editor, button, write } = await open(page);
  await write('export const one = 1;');
  await button(/^Editor$/).click();
  await root.getByRole('checkbox', { name: 'Vim keys' }).check();
  await expect(root.getByText('--NORMAL--')).toBeVisible();
  await page.keyboard.press('Escape');
  await editor.click();
  await page.keyboard.type('ggOexport const two = 2;');
  await expect(root.getByText('--INSERT--')).toBeVisible();
  await expect(editor).toContainText('export const two = 2;export const one = 1;');
  await page.keyboard.press('Tab');
  await expect(editor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(root.getByText('--NORMAL--')).toBeVisible();
  await page.keyboard.type('dd');
  await expect(editor).toHaveText('export const one = 1;');
  await page.keyboard.press('ControlOrMeta+Enter');
  const verdict = root.getByRole('region', { name: /^Tests of/ }).getByRole('status');
  await expect(verdict).not.toHaveText(/not run yet/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
});
