import { basename } from 'node:path';

/** The deferred module of a program for the frame inspector: `program-05-generators.records`. */
export function programModule(chapterDir: string, name: string): string {
  return `program-${basename(chapterDir)}.${name}`;
}
