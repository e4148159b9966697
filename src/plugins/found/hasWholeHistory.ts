import { execFileSync } from 'node:child_process';

/**
 * True where git knows every commit of the project. A shallow clone, as CI makes it, takes each file for changed by its
 * one commit; an unpacked archive knows none. There the pages say nothing about their last change.
 */
export function hasWholeHistory(folder = process.cwd()): boolean {
  try {
    const args = ['rev-parse', '--is-shallow-repository'];
    const said = execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    return `${said}`.trim() === 'false';
  } catch {
    return false;
  }
}
