import { afterFirstSign } from '@site/src/components/Island/afterFirstSign';
import { useSyncExternalStore } from 'react';
import type { Reader } from './reader';

let reader: Reader | undefined;
let coming: Promise<Reader> | undefined;
let asked = false;
const listeners = new Set<() => void>();

/** What is remembered of the reader. Its script is loaded when first asked for. */
export function loadReader(): Promise<Reader> {
  coming ??= import('./reader').then((module) => {
    reader = module.reader;
    reader.subscribe(tellAll);
    tellAll();
    return reader;
  });
  // A failed download is not kept: the next page tries again.
  coming.catch(() => {
    coming = undefined;
    asked = false;
  });
  return coming;
}

function tellAll(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!asked) {
    asked = true;
    afterFirstSign(() => void loadReader().catch(() => undefined));
  }
  return () => listeners.delete(listener);
}

/**
 * One fact about the reader, as a plain value: who asks for it is drawn again when it differs, and not at whatever else
 * is remembered. It is `unknown` on the server, and until somebody has shown up: the page is drawn first, and nobody waits for
 * what is known about them.
 */
export function useOfReader<T extends string | boolean>(
  select: (reader: Reader) => T,
  unknown: T,
): T {
  return useSyncExternalStore(
    subscribe,
    () => (reader ? select(reader) : unknown),
    () => unknown,
  );
}
