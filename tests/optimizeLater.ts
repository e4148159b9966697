import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 optimize only what has run for long. A run of the tests does a thousand things a few times each, and in Node 20, where the
 * one optimizing compiler is the expensive one, that compiler took a fifth of it. From Node 22 on a cheaper one stands before it, and
 * the setting is gone.
 */
export function optimizeLater(): void {
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
}
