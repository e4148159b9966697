import { describe, expect, it } from 'vitest';
import { toPageHeads } from './PageHead';
import { readCourse } from './readCourse';

describe('toPageHeads', async () => {
  const chapters = await readCourse(process.cwd());

  it('has the head of every page, counted within its chapter', () => {
    const heads = toPageHeads(chapters);
    expect(heads.map(({ path }) => path)).toEqual(
      chapters.flatMap(({ pages }) => pages.map(({ path }) => path)),
    );
    for (const { number, pages } of chapters) {
      const its = heads.filter((head) => head.number === number);
      expect(its.map(({ page }) => page)).toEqual(pages.map((_page, index) => index + 1));
      expect(new Set(its.map((head) => head.pages))).toEqual(new Set([pages.length]));
      for (const { page, buildsOn } of its) if (page > 1) expect(buildsOn).toBeUndefined();
    }
  });

  it('names the chapters that a chapter builds on, at its first page', () => {
    const heads = toPageHeads(chapters);
    expect(heads.find(({ path }) => path === '/readiness/')?.buildsOn).toEqual([
      { number: 2, path: '/forms-of-io/' },
      { number: 5, path: '/generators/' },
    ]);
    expect(heads.find(({ path }) => path === '/generators/')).not.toHaveProperty('buildsOn');
  });
});
