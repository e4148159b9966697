import { fetchText } from '../../sandbox/host/fetchTexts';
import { WorkerPool } from '../../sandbox/host/WorkerPool';
import { limits } from '../limits';
import { type FromWorker, PROTOCOL_VERSION, parseFromWorker, type ToWorker } from '../protocol';
import type { Download, PythonBytes } from './Download';

export type PythonPool = WorkerPool<FromWorker, ToWorker>;

/** Workers with CPython in them, each booted from what the page has downloaded. `title` names their frame. */
export function openPool(download: Download, title: string): PythonPool {
  let bytes: PythonBytes | undefined;
  return new WorkerPool<FromWorker, ToWorker>(
    async () => {
      const [frame, all] = await Promise.all([fetchText(download.assets.frame), download.load()]);
      bytes = all;
      return { frame, worker: new TextDecoder().decode(all.worker) };
    },
    {
      title,
      bootMs: limits.bootMs,
      parse: parseFromWorker,
      // Copied for each worker, and not handed over: the page boots the next one from the same bytes.
      firstMessage: () =>
        bytes && {
          version: PROTOCOL_VERSION,
          type: 'boot',
          core: bytes.core,
          library: bytes.library,
        },
    },
    1,
  );
}
