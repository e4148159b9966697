import { createHash } from 'node:crypto';

/** What an author wrote for one figure: a fence, and the output under it when it is a program that prints. */
export interface Figure {
  /** Path of the page from the project's root. */
  readonly file: string;
  /** 1-based line of the fence. */
  readonly line: number;
  readonly language: string;
  readonly meta: string;
  readonly text: string;
  readonly output?: string;
}

/**
 * A figure's name depends on what the author wrote and on the page, and on nothing else: pages are compiled once and
 * then come from the bundler's cache, while what a figure looks like may change with a drawing or with this folder.
 */
export function figureId({ file, language, meta, text, output }: Figure): string {
  return createHash('sha256')
    .update(JSON.stringify([file, language, meta, text, output]))
    .digest('hex')
    .slice(0, 12);
}
