/** What a page asks of the service worker; all but `update` come with a port for the answer. */
export type ToWorker =
  | { readonly want: 'tally' }
  /** Download what is not there of the course. */
  | { readonly want: 'course' }
  /** Download CPython and keep it. */
  | { readonly want: 'python' }
  /** Take the place of the older build. */
  | { readonly want: 'update' };

/** How much of its build a worker has on the device. */
export interface Tally {
  readonly kept: number;
  readonly files: number;
  readonly python: boolean;
}

/** Why something could not be kept: the device has no room, a file did not come. */
export type Failure = 'full' | 'network';

export type FetchAnswer = 'kept' | Failure;

/** What a worker tells all pages while it is installed. */
export interface InstallFailed {
  readonly failed: Failure;
}

/** Browsers agree neither on the class nor on the code, only on the word. */
export function toFailure(error: unknown): Failure {
  return error instanceof Error && /quota/i.test(error.name) ? 'full' : 'network';
}

export function isInstallFailed(data: unknown): data is InstallFailed {
  return typeof data === 'object' && data !== null && 'failed' in data;
}
