import { code } from './code';
import type { QueueStep } from './LoopEvent';
import type { LoopMemory } from './LoopMemory';
import { seconds } from './seconds';

/** Says where a handle has gone. */
export function handleSentence(
  event: QueueStep,
  before: LoopMemory,
  after: LoopMemory,
  drains = false,
): string {
  switch (event.type) {
    case 'soon':
      return soonSentence(event, before);
    case 'timer': {
      const delay = event.when - before.now;
      const until = delay > 0 ? `, in ${seconds(delay)} s` : ', at once';
      return `A timer is set for ${seconds(event.when)} s${until}: ${code(event.callback)}.`;
    }
    case 'due': {
      const callback = callbackOf(before, event.handle);
      return `The clock reads ${seconds(before.now)} s: the timer ${callback} is due and moves to the right end of the ready queue.`;
    }
    case 'drop':
      return dropSentence(event.handle, before);
    case 'run':
      return `The loop takes ${callbackOf(after, event.handle)} from the left of the ready queue and runs it.`;
    case 'ran':
      return `${callbackOf(before, event.handle)} has run${whatNext(after, drains)}`;
  }
}

function soonSentence(event: Extract<QueueStep, { type: 'soon' }>, before: LoopMemory): string {
  const moves = `${code(event.callback)} goes to the right end of the ready queue`;
  switch (event.by) {
    case 'io':
      return `What the kernel said makes a callback ready: ${moves}.`;
    case 'thread':
      return `Another thread hands in a callback: ${moves}.`;
    case 'timer':
      return `The clock reads ${seconds(before.now)} s, and a timer is due: ${moves}.`;
    default: {
      const ahead = before.ready.length;
      if (ahead === 0) return `${moves}: it is the only one there.`;
      return `${moves}, behind ${ahead === 1 ? 'one other' : `${ahead} others`}.`;
    }
  }
}

function dropSentence(handle: number, before: LoopMemory): string {
  const callback = callbackOf(before, handle);
  return before.timers.some((timer) => timer.handle === handle)
    ? `The timer ${callback} is cancelled: the loop will not run it.`
    : `${callback} is cancelled: the loop will pass over it.`;
}

function whatNext({ ready, pass }: LoopMemory, drains: boolean): string {
  const live = ready.filter(({ cancelled }) => !cancelled);
  if (live.length === 0) return ', and the ready queue is empty.';
  if (drains) return '. The next one in the queue follows at once, before any timer.';
  if (live.some(({ takenIn }) => takenIn <= pass)) return '. The pass goes on with the next one.';
  const newcomers =
    live.length === 1 ? 'what came meanwhile is' : `the ${live.length} that came meanwhile are`;
  return `. The pass is over: ${newcomers} for the next one.`;
}

function callbackOf({ ready, timers, running }: LoopMemory, handle: number): string {
  const items = [...(running ? [running] : []), ...ready, ...timers];
  const found = items.find((item) => item.handle === handle);
  return found ? code(found.callback) : `handle ${handle}`;
}
