import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';
import { bundleSandbox, type SandboxFiles } from '../sandbox/bundleSandbox';

/** Builds the runner's sandbox document and its worker into `outDir`, and removes what was there before. */
export function bundleRunner(outDir: string, root = process.cwd()): Promise<SandboxFiles> {
  return bundleSandbox('runner', runnerWorker(root), outDir, root);
}

/** How the script of the runner's worker is built. */
export function runnerWorker(root: string): BuildOptions {
  const runner = join(root, 'src/runner');
  return {
    entryPoints: [join(runner, 'worker/index.ts')],
    // The worker's built-ins are its own: `realm.ts` says why.
    inject: [join(runner, 'worker/realm.ts')],
    define: { globalThis: 'realm' },
    alias: { 'ts-interface-checker': join(root, 'src/plugins/sandbox/noOptionCheck.ts') },
  };
}
