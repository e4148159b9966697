/** The part of a service worker's global scope that is used here: its own types and those of a page cannot both be there. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: {
      readonly type: 'window';
      readonly includeUncontrolled?: boolean;
    }): Promise<readonly PageClient[]>;
    get(id: string): Promise<PageClient | undefined>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', heard: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', heard: (event: LastingEvent & MessageEvent) => void): void;
  addEventListener(
    type: 'fetch',
    heard: (event: LastingEvent & { readonly request: Request }) => void,
  ): void;
}

/** An event during which the worker is kept alive. */
export interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface PageClient {
  readonly id: string;
  postMessage(message: unknown): void;
}
