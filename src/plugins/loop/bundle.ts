import { join } from 'node:path';
import { bundleSandbox, type SandboxFiles } from '../sandbox/bundleSandbox';

/** Builds the sandbox document and the worker of the TypeScript engine into `outDir`, and removes what was there before. */
export function bundleLoop(outDir: string, root = process.cwd()): Promise<SandboxFiles> {
  const worker = {
    entryPoints: [join(root, 'src/loop/worker/index.ts')],
    alias: { 'ts-interface-checker': join(root, 'src/plugins/sandbox/noOptionCheck.ts') },
  };
  return bundleSandbox('loop', worker, outDir, root);
}
