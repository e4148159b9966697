import type { ProgressEvent } from './ProgressEvent';
import { parseEvents } from './progressState';
import type { SlotFormat } from './SlotFormat';

/** Version 1 knew of exercises alone: `{ exerciseId, kind, at }`. */
export const progressFormat: SlotFormat<readonly ProgressEvent[]> = {
  name: 'progress',
  version: 2,
  migrations: {
    1: (events) =>
      Array.isArray(events)
        ? events.map((event: Record<string, unknown> | null) => ({
            ...{ about: 'exercise', id: event?.exerciseId },
            ...{ kind: event?.kind, at: event?.at },
          }))
        : events,
  },
  parse: parseEvents,
};
