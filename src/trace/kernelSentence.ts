import { code } from './code';
import type { KernelStep, PoolStep } from './LoopEvent';
import type { LoopMemory } from './LoopMemory';
import { clockResolution, seconds } from './seconds';

/** Says what the loop and the world outside of its thread had to do with each other. */
export function kernelSentence(
  event: KernelStep | PoolStep,
  before: LoopMemory,
  after: LoopMemory,
): string {
  switch (event.type) {
    case 'pass':
      return `Pass ${event.pass} of the loop begins, with ${inQueue(after)} in the ready queue.`;
    case 'select':
      return selectSentence(event, before);
    case 'block':
      return blockSentence(event, before);
    case 'watch':
      return `The multiplexer shall say when ${code(event.label)} ${whenReady[event.event]}: then the loop runs ${code(event.callback)}.`;
    case 'unwatch':
      return `The multiplexer watches ${labelOf(before, event)} no more for ${event.event === 'read' ? 'reading' : 'writing'}.`;
    case 'submit':
      return `${code(event.function)} is handed to the pool of threads.`;
    case 'work':
      return `Worker ${event.worker} of the pool runs ${jobOf(before, event.job)}, until ${seconds(event.until)} s. The loop goes on meanwhile.`;
    case 'worked':
      return `${jobOf(before, event.job)} is done: its worker in the pool is free.`;
  }
}

const whenReady = { read: 'has something to read', write: 'can be written to' } as const;

function inQueue({ ready }: LoopMemory): string {
  const count = ready.filter(({ cancelled }) => !cancelled).length;
  if (count === 0) return 'nothing';
  return count === 1 ? 'one handle' : `${count} handles`;
}

function selectSentence(
  { timeout, until, events }: Extract<KernelStep, { type: 'select' }>,
  before: LoopMemory,
): string {
  const answer = events.map((one) => `${labelOf(before, one)} ${whenReady[one.event]}`).join(', ');
  if (timeout === 0)
    return `The loop looks at the multiplexer without waiting, since ${whyNotWait(before)}: ${answer || 'nothing new'}.`;
  const limit =
    timeout === null
      ? 'and no timer is set: the loop sleeps until something arrives'
      : `so the loop sleeps, for ${seconds(timeout)} s at most`;
  const isOver = timeout !== null && until >= before.now + timeout - clockResolution;
  const woken = answer || (isOver ? 'the time is over' : 'something else wakes it');
  if (timeout === null && answer === '' && until === before.now)
    return `Nothing is ready and no timer is set: the loop asks the kernel and would sleep until something arrives.`;
  return `Nothing is ready, ${limit}. The clock moves from ${seconds(before.now)} to ${seconds(until)} s: ${woken}.`;
}

function whyNotWait({ ready }: LoopMemory): string {
  return ready.length > 0 ? 'there is something to run' : 'a timer is due already';
}

function blockSentence(
  { call, until }: Extract<KernelStep, { type: 'block' }>,
  { ready, timers }: LoopMemory,
): string {
  const late =
    ready.filter(({ cancelled }) => !cancelled).length +
    timers.filter(({ when, cancelled }) => !cancelled && when < until).length;
  const held =
    late === 0 ? 'nothing else can run' : `${late} ${late === 1 ? 'handle' : 'handles'} must wait`;
  return `${code(call)} holds the loop's only thread until ${seconds(until)} s: ${held}.`;
}

function labelOf(
  { multiplexer }: LoopMemory,
  { fd, event }: { readonly fd: number; readonly event: 'read' | 'write' },
): string {
  const found = multiplexer.watched.find((one) => one.fd === fd && one.event === event);
  return code(found?.label ?? `descriptor ${fd}`);
}

function jobOf({ pool }: LoopMemory, job: number): string {
  return code(pool.find((one) => one.job === job)?.function ?? `job ${job}`);
}
