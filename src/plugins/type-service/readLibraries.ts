import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilerOptions } from '../../type-service/project/compilerOptions';
import { pickDeclarations } from './pickDeclarations';

/** Of a worker's global scope, what a learner's program may use: the sandbox has taken the rest away. */
const WORLD = [
  ...['console', 'performance', 'queueMicrotask', 'structuredClone', 'reportError'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  ...['AbortController', 'AbortSignal', 'DOMException', 'Event', 'EventTarget', 'CustomEvent'],
  ...['MessageChannel', 'MessagePort', 'MessageEvent', 'TextEncoder', 'TextDecoder'],
  ...['URL', 'URLSearchParams', 'atob', 'btoa'],
];

/** The browser's own has every canvas and all of WebGPU in it. */
const INSTEAD = {
  Transferable: 'type Transferable = ArrayBuffer | MessagePort | ReadableStream;',
  MessageEventSource: 'type MessageEventSource = MessagePort;',
};

/**
 * The files that declare what a learner's program finds, name → text: those of `compilerOptions.lib`, with what they refer to,
 * and `world.d.ts`, which is what is used of `lib.webworker.d.ts`. So the compiler reads a third less at its start.
 */
export function readLibraries(root = process.cwd()): Readonly<Record<string, string>> {
  const folder = join(root, 'node_modules/typescript/lib');
  const libraries: Record<string, string> = {};
  const follow = (name: string) => {
    if (libraries[name] !== undefined) return;
    const text = readFileSync(join(folder, name), 'utf8');
    libraries[name] = text;
    for (const [, referred = ''] of text.matchAll(/<reference lib="([^"]+)"/g)) {
      follow(`lib.${referred}.d.ts`);
    }
  };
  for (const name of compilerOptions.lib ?? []) follow(name);
  const worker = readFileSync(join(folder, 'lib.webworker.d.ts'), 'utf8');
  libraries['world.d.ts'] = pickDeclarations(worker, WORLD, INSTEAD);
  return libraries;
}
