import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** `changed`: it was solved, by another text than the one that stands there now. */
export type Mark = 'solved' | 'changed' | 'open';

/**
 * What is solved in this clone: `.solved/<slug>` holds the hash of the `exercise.ts` that passed. A file for each exercise, because
 * two terminals that solve two exercises then write two files, and neither undoes the other's.
 */
export class SolvedMarks {
  private readonly folder: string;

  /** @param root the clone's */
  constructor(root: string) {
    this.folder = join(root, '.solved');
  }

  /** @param code the text of `exercise.ts`; `undefined` when there is none */
  of(id: string, code: string | undefined): Mark {
    const passed = this.read(id);
    if (passed === undefined || code === undefined) return 'open';
    return passed === hash(code) ? 'solved' : 'changed';
  }

  /** @throws Error when the folder cannot be written */
  remember(id: string, code: string): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, id), `${hash(code)}\n`);
  }

  private read(id: string): string | undefined {
    try {
      return readFileSync(join(this.folder, id), 'utf8').trim();
    } catch {
      // Not solved yet, or not readable, which comes to the same: it is run again.
      return undefined;
    }
  }
}

/** Line ends do not count: git may change them. */
function hash(code: string): string {
  return createHash('sha256').update(code.replaceAll('\r\n', '\n')).digest('hex');
}
