const { port1: sender, port2: receiver } = new MessageChannel();
const waiting: (() => void)[] = [];
receiver.addEventListener('message', () => waiting.shift()?.());
receiver.start();

/** Settles in a task of its own, so after all microtasks. Sooner than a timer, which browsers hold back when many follow each other. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    sender.postMessage(undefined);
  });
}
