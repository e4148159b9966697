// Taken now: a program may replace the method, and gets to see neither this function nor the port.
const post = Function.prototype.call.bind(MessagePort.prototype.postMessage) as (
  port: MessagePort,
  message: unknown,
  transfer?: Transferable[],
) => void;

/** The worker's end of its line to the page. */
export interface PageLine {
  /** Everything that the page says from now on goes here. */
  listen(hear: (data: unknown) => void): void;
  /** Also from code that holds the loop: the page hears it at once. */
  send(message: object, transfer?: Transferable[]): void;
}

/**
 * Meets the page. The port comes with the worker's first message and stays in this closure: a program in the worker has
 * no way to say anything in the worker's name. Call it when the worker's script starts, before anything is awaited.
 */
export async function connectToPage(): Promise<PageLine> {
  const port = await new Promise<MessagePort>((resolve) => {
    self.addEventListener('message', ({ ports: [first] }) => first && resolve(first), {
      once: true,
    });
  });
  return {
    listen(hear) {
      port.addEventListener('message', ({ data }) => hear(data));
      port.start();
    },
    send: (message, transfer) => post(port, message, transfer),
  };
}
