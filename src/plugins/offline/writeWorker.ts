import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleScript } from '../sandbox/bundleSandbox';
import { listCourse } from './listCourse';

/**
 * Writes `service-worker.js`, which has the list of the site's files in it, and `offline.json`, which says how large they are.
 * To be called when every file is as it will be sent.
 */
export async function writeWorker(outDir: string, root: string): Promise<void> {
  const { course, size } = await listCourse(outDir);
  const script = await bundleScript({
    entryPoints: [join(root, 'src/offline/worker/index.ts')],
    define: { COURSE: JSON.stringify(course), 'process.env.NODE_ENV': '"production"' },
  });
  await writeFile(join(outDir, 'service-worker.js'), script);
  await writeFile(join(outDir, 'offline.json'), JSON.stringify(size));
}
