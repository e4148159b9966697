import type { LoopEvent } from '../../src/trace/LoopEvent';

type EventType = LoopEvent['type'];

/** What somebody outside of the program sees. */
export const outside: readonly EventType[] = ['print', 'notice', 'end'];

/** What becomes of the tasks, and when. */
export const taskSteps: readonly EventType[] = [
  ...(['print', 'task', 'step', 'wait', 'pause'] as const),
  ...(['cancel', 'done', 'block', 'end'] as const),
];

/** Some types of events with their time, without what each language writes in its own way. */
export function story(events: readonly LoopEvent[], types: readonly EventType[]): string[] {
  let now = 0;
  return events.flatMap((event) => {
    if (event.type === 'select' || event.type === 'block') now = event.until;
    if (!types.includes(event.type)) return [];
    return `${now} s: ${words(event)}`;
  });
}

function words(event: LoopEvent): string {
  switch (event.type) {
    case 'print':
      return `prints ${event.text}`;
    case 'task':
      return `task ${event.task} is ${event.name}`;
    case 'step':
      return `step of ${event.task}${event.throws ? ' with an exception' : ''}`;
    case 'wait':
      return `${event.task} waits: ${event.kind}`;
    case 'cancel':
      return `cancel ${event.task} by ${event.by}`;
    case 'done':
      return `${event.task} has ${event.outcome}`;
    case 'pause':
      return `${event.task} pauses`;
    case 'end':
      return event.reason;
    default:
      return event.type;
  }
}
