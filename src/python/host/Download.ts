import type { PackedFile, PythonAssets } from '../PythonAssets';
import { fetchPacked } from './fetchPacked';

/** Told bytes of all files together, as they come from the network. */
export type DownloadListener = (loaded: number, total: number) => void;

/** What CPython boots from. */
export interface PythonBytes {
  readonly worker: ArrayBuffer;
  readonly core: ArrayBuffer;
  readonly library: ArrayBuffer;
}

/** Python's files, downloaded once for all that need them in a page. What has arrived is kept; what has failed is asked for again. */
export class Download {
  private readonly arriving = new Map<string, Promise<ArrayBuffer>>();
  private readonly loaded = new Map<string, number>();
  private readonly listeners = new Set<DownloadListener>();

  constructor(readonly assets: PythonAssets) {}

  /** @throws Error when a file cannot be had */
  async load(): Promise<PythonBytes> {
    const { worker, core, library } = this.assets;
    const [workerBytes, coreBytes, libraryBytes] = await Promise.all(
      [worker, core, library].map((file) => this.file(file)),
    );
    if (!workerBytes || !coreBytes || !libraryBytes) throw new Error('a file of Python is missing');
    return { worker: workerBytes, core: coreBytes, library: libraryBytes };
  }

  /** The listener hears at once how far it is, and then of each piece. Returns how to stop that. */
  follow(listener: DownloadListener): () => void {
    this.listeners.add(listener);
    listener(...this.progress());
    return () => this.listeners.delete(listener);
  }

  private file(file: PackedFile): Promise<ArrayBuffer> {
    const { url } = file;
    const before = this.arriving.get(url);
    if (before) return before;
    this.tell(url, 0);
    const bytes = fetchPacked(url, (loaded) => this.tell(url, Math.min(loaded, file.bytes))).catch(
      (error: unknown) => {
        // A browser says no more than “Failed to fetch”.
        throw isOffline() ? new Error(this.missing()) : error;
      },
    );
    this.arriving.set(url, bytes);
    bytes.catch(() => this.arriving.delete(url));
    return bytes;
  }

  private missing(): string {
    const [, total] = this.progress();
    return `you are offline, and it has not been downloaded to this device (${(total / 1_000_000).toFixed(1)} MB, once)`;
  }

  private tell(url: string, loaded: number): void {
    this.loaded.set(url, loaded);
    for (const listener of this.listeners) listener(...this.progress());
  }

  private progress(): [loaded: number, total: number] {
    const { worker, core, library } = this.assets;
    const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
    return [sum(this.loaded.values()), worker.bytes + core.bytes + library.bytes];
  }
}

/** Node may have no `navigator`. */
const isOffline = () => globalThis.navigator?.onLine === false;
