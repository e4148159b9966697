import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCPython } from './findCPython';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'cpython-'));
});

afterEach(() => rmSync(home, { recursive: true }));

const cpython = {
  implementation: 'cpython',
  host: 'linux',
  platform: 'Linux x86-64',
  cores: 2,
  freeThreaded: false,
};

/** Puts a program that answers as a Python of this version would. */
function install(path: string, version: readonly number[], others: object = {}): string {
  const file = join(home, path);
  const answer = { ...cpython, python: `CPython ${version.join('.')}`, version, ...others };
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\necho '${JSON.stringify(answer)}'\n`);
  chmodSync(file, 0o755);
  return file;
}

const env = (others: NodeJS.ProcessEnv = {}) =>
  ({ PATH: join(home, 'bin'), PYENV_ROOT: join(home, 'pyenv'), ...others }) as NodeJS.ProcessEnv;

describe.skipIf(process.platform === 'win32')('findCPython', () => {
  it('takes the newest of PATH and pyenv, by number and not by letter', () => {
    install('bin/python3', [3, 11, 7]);
    install('bin/python3.9', [3, 9, 0]);
    install('pyenv/versions/3.14.10/bin/python3', [3, 14, 10]);
    install('pyenv/versions/3.14.9/bin/python3', [3, 14, 9]);
    expect(findCPython(env()).python).toBe('CPython 3.14.10');
  });

  it('passes over Pyodide, other implementations, and builds without the GIL', () => {
    install('bin/python3', [3, 12, 0]);
    install('bin/python3.14', [3, 14, 0], { host: 'emscripten' });
    install('bin/python3.15', [3, 15, 0], { implementation: 'pypy' });
    install('bin/python3.16', [3, 16, 0], { freeThreaded: true });
    expect(findCPython(env()).python).toBe('CPython 3.12.0');
  });

  it('takes the one that PYTHON names, and no other', () => {
    install('bin/python3', [3, 13, 0]);
    const wanted = install('elsewhere/python3.11', [3, 11, 1]);
    expect(findCPython(env({ PYTHON: wanted })).executable).toBe(wanted);
    const old = install('elsewhere/python3.10', [3, 10, 1]);
    expect(() => findCPython(env({ PYTHON: old }))).toThrow('no CPython from 3.11 on');
  });

  it('says what to do when there is none', () => {
    install('bin/python3', [3, 10, 0]);
    expect(() => findCPython(env())).toThrow('Install one, or set PYTHON to yours.');
  });
});
