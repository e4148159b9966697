import { format } from 'node:util';
import { createContext, Script } from 'node:vm';
import ts from 'typescript';
import { VirtualTimers } from '../../src/runner/VirtualTimers';

/** What a program finds besides the language, in node as in a page. */
const platform = {
  AbortController,
  AbortSignal,
  DOMException,
  Event,
  EventTarget,
  TextDecoder,
  TextEncoder,
  queueMicrotask,
  structuredClone,
};

/**
 * Runs a TypeScript module in a context of its own and gives what it printed with `console.log`. Of other modules it may import
 * those that exercises share, `#kit` and `#loop`. Its timers take no time.
 */
export async function runTypeScript(text: string, place: string): Promise<string> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.CommonJS },
  });
  const printed: string[] = [];
  const log = (...values: unknown[]) => printed.push(`${format(...values)}\n`);
  const console = { log, info: log, debug: log, warn: () => {}, error: () => {} };
  const shared = await importShared(outputText);
  const require = (name: string) => shared.get(name);
  const timers = new VirtualTimers();
  const given = { console, require, ...platform, ...timers.globals };
  const context = createContext(given);
  // On one line with the module's first, so that the lines of an error are the lines of the text.
  const script = new Script(`(async (exports) => {${outputText}\n})({})`, { filename: place });
  const module: Promise<void> = script.runInContext(context);
  // What the module leaves behind in queues and timers still prints.
  await Promise.all([module, timers.run(() => new Promise(setImmediate))]);
  return printed.join('');
}

async function importShared(commonJs: string): Promise<ReadonlyMap<string, unknown>> {
  const names = [...commonJs.matchAll(/require\("(#[\w/-]+)"\)/g)].map(([, name = '']) => name);
  return new Map(await Promise.all(names.map(async (name) => [name, await import(name)] as const)));
}
