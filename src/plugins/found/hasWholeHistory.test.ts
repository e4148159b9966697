import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hasWholeHistory } from './hasWholeHistory';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
afterAll(() => rmSync(folder, { recursive: true }));

const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@a.example', ...args], {
    cwd,
    stdio: 'ignore',
  });

it('is told from a shallow clone, and from a folder that git does not know', () => {
  expect(hasWholeHistory(folder)).toBe(false);
  expect(hasWholeHistory(join(folder, 'nowhere'))).toBe(false);

  const whole = join(folder, 'whole');
  git(folder, 'init', whole);
  for (const text of ['one', 'two']) {
    writeFileSync(join(whole, 'page.md'), text);
    git(whole, 'add', '.');
    git(whole, 'commit', '-m', text);
  }
  expect(hasWholeHistory(whole)).toBe(true);

  git(folder, 'clone', '--depth', '1', `file://${whole}`, 'shallow');
  expect(hasWholeHistory(join(folder, 'shallow'))).toBe(false);
});
