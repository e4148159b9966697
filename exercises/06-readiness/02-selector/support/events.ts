/** Bits: a descriptor that waits for both has `EVENT_READ | EVENT_WRITE`. selectors.EVENT_READ. */
export const EVENT_READ = 1;
export const EVENT_WRITE = 2;
