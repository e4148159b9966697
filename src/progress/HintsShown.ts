import type { SlotFormat } from './SlotFormat';

/** How many hints of each exercise are open. Lives as long as the tab does. */
export type HintsShown = Readonly<Record<string, number>>;

export const hintsFormat: SlotFormat<HintsShown> = {
  name: 'hints',
  version: 1,
  migrations: {},
  parse: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).filter((entry) => Number.isInteger(entry[1]));
    return Object.fromEntries(entries) as HintsShown;
  },
};
