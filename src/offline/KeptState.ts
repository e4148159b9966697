import type { Failure } from './protocol';

/** What is kept of the course on the device, as a page knows it. */
export type KeptState =
  | { readonly kind: 'unknown' }
  /** The browser has no service workers here. */
  | { readonly kind: 'unsupported' }
  /** `removed` and `saveData`: not until the reader asks for it. `later`: it begins by itself. */
  | { readonly kind: 'nothing'; readonly why: 'removed' | 'saveData' | 'later' }
  | { readonly kind: 'keeping'; readonly kept: number }
  | { readonly kind: 'kept'; readonly python: 'kept' | 'absent' | 'coming' | Failure }
  | { readonly kind: 'failed'; readonly why: Failure | 'refused' };

/** `waiting`: a newer build is here and starts when the reader says so. `elsewhere`: it was started in another tab. */
export type Update = 'none' | 'waiting' | 'elsewhere';

export interface KeeperSnapshot {
  readonly state: KeptState;
  readonly update: Update;
}
