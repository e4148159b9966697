import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** File names of the runner's two parts. Each carries a hash of its content, so it may be cached for ever. */
export interface RunnerFiles {
  /** The sandbox document. */
  readonly frame: string;
  /** The script of a worker. */
  readonly worker: string;
}

const sandboxPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "connect-src 'none'",
].join('; ');

const browsers = ['chrome109', 'firefox115', 'safari16.4'];

/** Builds the sandbox document and the worker from `src/runner` into `outDir`, and removes what was there before. */
export async function bundleRunner(outDir: string, root = process.cwd()): Promise<RunnerFiles> {
  const runner = join(root, 'src/runner');
  const [frame, worker] = await Promise.all([
    script({ entryPoints: [join(runner, 'frame/index.ts')] }),
    script({
      entryPoints: [join(runner, 'worker/index.ts')],
      // The worker's built-ins are its own: `realm.ts` says why.
      inject: [join(runner, 'worker/realm.ts')],
      define: { globalThis: 'realm' },
      alias: { 'ts-interface-checker': join(root, 'src/plugins/runner/noOptionCheck.ts') },
    }),
  ]);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${sandboxPolicy}">`;
  const texts = {
    frame: {
      extension: 'html',
      text: `<!doctype html><meta charset="utf-8">${policy}<script>${frame}</script>`,
    },
    worker: { extension: 'js', text: worker },
  };
  await mkdir(outDir, { recursive: true });
  const stale = (await readdir(outDir)).filter((name) => /^runner-(frame|worker)-/.test(name));
  const named = Object.entries(texts).map(([part, { extension, text }]) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
    return { part, name: `runner-${part}-${hash}.${extension}`, text };
  });
  await Promise.all(named.map(({ name, text }) => writeFile(join(outDir, name), text)));
  const kept = named.map(({ name }) => name);
  await Promise.all(
    stale.filter((name) => !kept.includes(name)).map((name) => rm(join(outDir, name))),
  );
  return Object.fromEntries(named.map(({ part, name }) => [part, name])) as unknown as RunnerFiles;
}

async function script(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: browsers,
    legalComments: 'none',
    banner: { js: '"use strict";' },
    write: false,
  });
  const [output] = outputFiles ?? [];
  if (!output) throw new Error('esbuild made no file of the runner.');
  return output.text;
}
