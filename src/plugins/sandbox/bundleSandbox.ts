import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** File names of a sandbox's two parts. Each carries a hash of its content, so it may be cached for ever. */
export interface SandboxFiles {
  /** The sandbox document. */
  readonly frame: string;
  /** The script of a worker. */
  readonly worker: string;
}

/** Nothing is reached; what is handed in may be evaluated, compiled as WebAssembly and imported from a blob. */
const sandboxPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' 'wasm-unsafe-eval' blob:",
  'worker-src blob:',
  "connect-src 'none'",
].join('; ');

const browsers = ['chrome109', 'firefox115', 'safari16.4'];

/**
 * Builds a sandbox document and a worker's script into `outDir` as `<name>-frame-<hash>.html` and `<name>-worker-<hash>.js`,
 * and removes what was there of these names before.
 */
export async function bundleSandbox(
  name: string,
  worker: BuildOptions,
  outDir: string,
  root = process.cwd(),
): Promise<SandboxFiles> {
  const [frame, script] = await Promise.all([
    bundleFrame(name, outDir, root),
    bundleScript(worker).then((text) => writeHashed(outDir, `${name}-worker`, 'js', text)),
  ]);
  return { frame, worker: script };
}

/** Builds a sandbox document alone. Returns the file's name. */
export async function bundleFrame(name: string, outDir: string, root: string): Promise<string> {
  const script = await bundleScript({ entryPoints: [join(root, 'src/sandbox/frame/index.ts')] });
  const policy = `<meta http-equiv="Content-Security-Policy" content="${sandboxPolicy}">`;
  const text = `<!doctype html><meta charset="utf-8">${policy}<script>${script}</script>`;
  return writeHashed(outDir, `${name}-frame`, 'html', text);
}

/** Writes `<name>-<hash>.<extension>` and removes older ones of that name. Returns the file's name. */
export async function writeHashed(
  outDir: string,
  name: string,
  extension: string,
  content: string | Uint8Array,
): Promise<string> {
  await mkdir(outDir, { recursive: true });
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const file = `${name}-${hash}.${extension}`;
  const stale = (await readdir(outDir)).filter(
    (other) => other.startsWith(`${name}-`) && other.endsWith(`.${extension}`) && other !== file,
  );
  await writeFile(join(outDir, file), content);
  await Promise.all(stale.map((other) => rm(join(outDir, other), { force: true })));
  return file;
}

/** Bundles a worker's script, whole and minified. Returns its text. */
export async function bundleScript(options: BuildOptions): Promise<string> {
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
  if (!output) throw new Error('esbuild made no file of the sandbox.');
  return output.text;
}
