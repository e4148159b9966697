import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { bundleScript, writeHashed } from '../sandbox/bundleSandbox';
import { readLibraries } from './readLibraries';

/** Builds the compiler's worker into `outDir`, and removes what was there before. Returns the file's name. */
export async function bundleTypeService(outDir: string, root = process.cwd()): Promise<string> {
  const script = await bundleScript({
    entryPoints: [join(root, 'src/type-service/worker/index.ts')],
    plugins: [libraries(root)],
  });
  return writeHashed(outDir, 'types-worker', 'js', script);
}

/** `course:libraries`, packed in: nothing is fetched but the one file. */
function libraries(root: string): Plugin {
  return {
    name: 'libraries',
    setup(build) {
      build.onResolve({ filter: /^course:libraries$/ }, ({ path }) => ({
        path,
        namespace: 'libraries',
      }));
      build.onLoad({ filter: /.*/, namespace: 'libraries' }, () => ({
        contents: JSON.stringify(readLibraries(root)),
        loader: 'json',
      }));
    },
  };
}
