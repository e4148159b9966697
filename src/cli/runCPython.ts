import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds that a program may take. */
const LIMIT = 60_000;

/**
 * Runs a program as a file in a folder of its own, where it may write, and gives what it printed, without the last
 * newline. A file, because a worker process imports the main module again. Throws when the program fails.
 */
export function runCPython(executable: string, program: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  try {
    writeFileSync(join(folder, 'program.py'), `${program}\n`);
    const { status, signal, stdout, stderr, error } = spawnSync(executable, ['program.py'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: LIMIT,
      env: { ...process.env, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' },
    });
    if (error) throw new Error(`This program does not end: ${error.message}`);
    if (status !== 0) throw new Error(`This program ends with ${signal ?? status}.\n${stderr}`);
    if (stdout === '')
      throw new Error('This program prints nothing, so there is nothing to record.');
    return stdout.replaceAll('\r\n', '\n').replace(/\n$/, '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
