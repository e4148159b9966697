import type { SandboxAssets } from '@site/src/sandbox/host/fetchTexts';
import type { LoopEngine } from '@site/src/trace/LoopEngine';
import { loadSharedCode } from './loadSharedCode';

const engines = new Map<string, Promise<LoopEngine>>();

/** The page's one engine of its kind for TypeScript programs. Its script is loaded when first asked for. */
export function loopEngine(
  id: 'reference' | 'reader',
  assets: SandboxAssets,
  ownParts: () => Readonly<Record<string, string>>,
): Promise<LoopEngine> {
  const known = engines.get(id);
  if (known) return known;
  const engine = import('@site/src/loop/host').then(({ createLoopEngine }) =>
    createLoopEngine({
      assets,
      loadFiles: loadSharedCode,
      ...(id === 'reader' && { ownParts }),
    }),
  );
  engines.set(id, engine);
  // A failed download is not kept: the next press tries again.
  engine.catch(() => engines.delete(id));
  return engine;
}
