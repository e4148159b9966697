import { join } from 'node:path';
import { runnerWorker } from '../../plugins/runner/bundle';
import { bundleScript } from '../../plugins/sandbox/bundleSandbox';

/** The script of the runner's worker with what makes a thread of Node a place for it in front. `root` is the project's. */
export async function bundleNodeWorker(root: string): Promise<string> {
  const scope = join(root, 'src/cli/solve/worker/browserScope.ts');
  const texts = await Promise.all([
    bundleScript({ entryPoints: [scope], external: ['node:*'] }),
    bundleScript(runnerWorker(root)),
  ]);
  return texts.join('\n');
}
