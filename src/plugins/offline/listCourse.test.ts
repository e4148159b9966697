import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCourse } from './listCourse';

async function site(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'course-'));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

const files = {
  'index.html': 'home',
  'gil/index.html': 'gil',
  '404.html': 'missing',
  _headers: 'for hosts',
  'sitemap.xml': 'for others',
  'cards/gil.png': 'for others',
  'assets/js/main.1a.js': 'script',
  'assets/css/styles.1f.css': 'rule',
  'assets/js/compiler.1b.js': 'x'.repeat(1_600_000),
  'assets/images/photo.1c.png': 'in a chapter',
  'python/core-1d.bin': 'core',
  'runner/runner-frame-1e.html': 'frame',
};

describe('listCourse', () => {
  it('lists what pages ask for, by the addresses that they use', async () => {
    const { course } = await listCourse(await site(files));
    expect(course.files.map(({ url }) => url).sort()).toEqual([
      './',
      'assets/css/styles.1f.css',
      'assets/images/photo.1c.png',
      'assets/js/main.1a.js',
      'gil/',
      'runner/runner-frame-1e.html',
    ]);
    expect(course.python).toEqual(['python/core-1d.bin']);
    expect(course.large).toEqual(['assets/js/compiler.1b.js']);
  });

  it('gives a revision to what may change under its name, by what is in it', async () => {
    const revisions = async (given: typeof files) => {
      const { course } = await listCourse(await site(given));
      return Object.fromEntries(course.files.map(({ url, revision }) => [url, revision]));
    };
    const before = await revisions(files);
    const after = await revisions({ ...files, 'gil/index.html': 'gil, mended' });
    const purged = await revisions({ ...files, 'assets/css/styles.1f.css': 'fewer' });
    expect(before['assets/js/main.1a.js']).toBeNull();
    expect(before['gil/']).toMatch(/^\w{10}$/);
    expect(after['gil/']).not.toBe(before['gil/']);
    expect(purged['assets/css/styles.1f.css']).not.toBe(before['assets/css/styles.1f.css']);
    expect(after['./']).toBe(before['./']);
  });

  it('says how much it is', async () => {
    const { size } = await listCourse(await site(files));
    expect(size).toMatchObject({ files: 6, bytes: 4 + 3 + 6 + 4 + 12 + 5, python: 4 });
    expect(size.download).toBeGreaterThan(0);
  });
});
