import type { SourceFile } from './types';

/** A question about the open project. */
export type Question =
  | { readonly kind: 'check'; readonly code: string }
  | { readonly kind: 'suggest' | 'describe'; readonly code: string; readonly at: number }
  | {
      readonly kind: 'explain';
      readonly code: string;
      readonly at: number;
      readonly suggestion: string;
    };

/** From the page to the worker. A project takes the place of the one before. */
export type ToWorker =
  | { readonly kind: 'open'; readonly files: readonly SourceFile[] }
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question };

/** From the worker to the page. `ready` is its first word: the compiler is there. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
