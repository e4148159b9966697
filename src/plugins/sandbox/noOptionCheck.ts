/**
 * Stands in for `ts-interface-checker` in the worker's bundle. Sucrase checks its options with it at run time; ours are
 * checked by the compiler, and the checker is 5 kB of the 120 that the worker may weigh.
 */
const accept = () => ({});
export const array = accept;
export const iface = accept;
export const lit = accept;
export const opt = accept;
export const union = accept;
export const createCheckers = () => ({ Options: { strictCheck: () => undefined } });
