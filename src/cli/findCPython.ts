import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A real CPython and what it says of itself. */
export interface CPython {
  readonly executable: string;
  /** `CPython 3.13.0` */
  readonly python: string;
  /** `Linux x86-64` */
  readonly platform: string;
  /** Cores that this process may use. */
  readonly cores: number;
  readonly version: readonly [major: number, minor: number, micro: number];
  /** Built without the GIL: taken only when `PYTHON` asks for it. */
  readonly freeThreaded: boolean;
}

const OLDEST = [3, 11, 0] as const;
const NAME = /^python3(\.\d+)?(\.exe)?$/;

const QUESTION = `
import json, os, platform, sys, sysconfig
cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
system = {"Darwin": "macOS"}.get(platform.system(), platform.system())
machine = {"x86_64": "x86-64", "AMD64": "x86-64"}.get(platform.machine(), platform.machine())
free = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
name = "CPython " + platform.python_version() + (" without the GIL" if free else "")
print(json.dumps({
    "implementation": sys.implementation.name, "host": sys.platform, "python": name, "platform": f"{system} {machine}",
    "cores": cores, "version": sys.version_info[:3], "freeThreaded": free,
}))
`;

/**
 * The newest CPython from 3.11 on that is here: on the PATH or under pyenv. `PYTHON` names another; where that is none
 * that will do, it is an error, since whoever sets it wants that one and no other.
 */
export function findCPython(env: NodeJS.ProcessEnv = process.env): CPython {
  const wanted = env.PYTHON;
  if (wanted) {
    const found = ask(wanted);
    if (found && isNewEnough(found)) return found;
    throw new Error(
      `PYTHON is "${wanted}", and that is no CPython from 3.11 on. Correct it or unset it.`,
    );
  }
  const [newest] = candidates(env)
    .flatMap((executable) => ask(executable) ?? [])
    .filter((found) => isNewEnough(found) && !found.freeThreaded)
    .sort((a, b) => compare(b.version, a.version));
  if (newest) return newest;
  throw new Error(
    'No CPython from 3.11 on was found on the PATH or under pyenv. Install one, or set PYTHON to yours.',
  );
}

function candidates(env: NodeJS.ProcessEnv): string[] {
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const pyenv = join(env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  const folders = [...onPath, ...names(pyenv).map((version) => join(pyenv, version, 'bin'))];
  return folders.flatMap((folder) =>
    names(folder)
      .filter((name) => NAME.test(name))
      .map((name) => join(folder, name)),
  );
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function ask(executable: string): CPython | undefined {
  try {
    const answer = execFileSync(executable, ['-c', QUESTION], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 10_000,
    });
    const { implementation, host, ...python } = JSON.parse(answer);
    // Pyodide is CPython too, but has neither threads nor processes.
    return implementation === 'cpython' && host !== 'emscripten'
      ? { executable, ...python }
      : undefined;
  } catch {
    return undefined;
  }
}

function isNewEnough({ version }: CPython): boolean {
  return compare(version, OLDEST) >= 0;
}

function compare(a: CPython['version'], b: CPython['version']): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
