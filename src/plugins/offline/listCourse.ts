import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Globby } from '@docusaurus/utils';
import type { CourseFiles, CourseSize } from '../../offline/CourseFiles';
import { isHashed } from '../../offline/isHashed';

/** A script that is larger than this is kept once it was used: most readers never ask for it. */
const LARGE_BYTES = 1_500_000;

/** Lists the finished site in `outDir`: what pages ask for, and not what is there for hosts and for other programs. */
export async function listCourse(
  outDir: string,
): Promise<{ readonly course: CourseFiles; readonly size: CourseSize }> {
  const paths = await Globby(['**/*.{html,js,css,woff2,svg,json,bin}', 'assets/**'], {
    cwd: outDir,
    ignore: ['404.html', 'offline.json', 'service-worker.js'],
  });
  const found = await Promise.all(
    paths.sort().map(async (path) => {
      const content = await readFile(join(outDir, path));
      return { path, content, bytes: content.byteLength };
    }),
  );
  const isPython = ({ path }: { path: string }) => /^python\/.*\.bin$/.test(path);
  const isLarge = ({ bytes }: { bytes: number }) => bytes > LARGE_BYTES;
  const python = found.filter(isPython);
  const large = found.filter((file) => !isPython(file) && isHashed(file.path) && isLarge(file));
  const kept = found.filter((file) => !python.includes(file) && !large.includes(file));
  return {
    course: {
      files: kept.map(({ path, content }) => ({
        url: path.replace(/(^|\/)index\.html$/, '$1') || './',
        revision: isHashed(path) && !isPurged(path) ? null : hash(content),
      })),
      python: python.map(({ path }) => path),
      large: large.map(({ path }) => path),
      missing: hash(await readFile(join(outDir, '404.html'))),
    },
    size: {
      files: kept.length,
      bytes: sum(kept.map(({ bytes }) => bytes)),
      download: sum(kept.map(({ content }) => gzipSync(content, { level: 5 }).byteLength)),
      python: sum(python.map(({ bytes }) => bytes)),
    },
  };
}

/** A sheet is purged of unused rules after it got its name: the same name may have other rules in the next build. */
const isPurged = (path: string) => path.endsWith('.css');

const hash = (content: Uint8Array) =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
