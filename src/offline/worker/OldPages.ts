import type { WorkerScope } from './WorkerScope';

/**
 * The pages that were open when this build took the place of the one before. They are written down: the browser ends a
 * worker whenever it is idle, and what it knew is gone.
 */
export class OldPages {
  constructor(
    private readonly clients: WorkerScope['clients'],
    private readonly cacheName: string,
  ) {}

  /** To be called when the worker is activated, before it claims any page: those that it has then are of the build before. */
  async note(): Promise<void> {
    const pages = await this.clients.matchAll({ type: 'window' });
    const ids = pages.map(({ id }) => id);
    const cache = await caches.open(this.cacheName);
    await cache.put(NOTE, new Response(JSON.stringify(ids)));
  }

  /** False too when there is nothing to be swept, because it was before. */
  async areOpen(): Promise<boolean> {
    const cache = await caches.open(this.cacheName);
    const note = await cache.match(NOTE);
    const ids: string[] = note ? await note.json() : [];
    const open = await Promise.all(ids.map((id) => this.clients.get(id)));
    return open.some((page) => page !== undefined);
  }
}

/** An address, as every key of a cache must be; nothing is fetched from it. */
const NOTE = 'https://note.invalid/open-before';
