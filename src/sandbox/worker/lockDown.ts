/** Thrown where a program reaches for what it does not have here. */
export class NotAvailableError extends Error {
  override readonly name = 'NotAvailableError';
}

const network = 'runs without a network';
const storage = 'leaves nothing behind in the browser';
const alone = 'runs in one worker of its own';
const apart = 'runs in a worker, apart from the page';

const functions: Readonly<Record<string, string>> = {
  fetch: network,
  WebSocket: network,
  WebSocketStream: network,
  WebTransport: network,
  XMLHttpRequest: network,
  EventSource: network,
  importScripts: 'imports its own files only',
  Worker: alone,
  SharedWorker: alone,
  BroadcastChannel: alone,
  Notification: apart,
  RTCPeerConnection: network,
  postMessage: apart,
};

const objects: Readonly<Record<string, string>> = {
  indexedDB: storage,
  caches: storage,
  localStorage: storage,
  sessionStorage: storage,
  parent: apart,
  top: apart,
};

/**
 * Puts a sentence in place of everything that reaches out of the worker. The sandbox's policy forbids these anyway;
 * this is so that the reader reads why. `subject` is who runs here (`an exercise`), `closing`
 * what happens instead of `close` (`the page ends the worker when …`).
 */
export function lockDown(subject: string, closing: string): void {
  const sentences = Object.entries(functions).map(([name, reason]) => [
    name,
    `${subject} ${reason}`,
  ]);
  for (const [name = '', reason] of [...sentences, ['close', closing]]) {
    const refuse = function refuse(): never {
      throw new NotAvailableError(`${name} is not available here: ${reason}.`);
    };
    replace(name, { value: refuse, writable: false });
  }
  for (const [name, reason] of Object.entries(objects)) {
    const refuse = (): never => {
      throw new NotAvailableError(`${name} is not available here: ${subject} ${reason}.`);
    };
    replace(name, { get: refuse, set: refuse });
  }
}

/** Replaces a global wherever it is defined: on the global object or on one of its prototypes. */
function replace(name: string, descriptor: PropertyDescriptor): void {
  for (let owner: object | null = self; owner; owner = Reflect.getPrototypeOf(owner))
    if (owner === self || Object.hasOwn(owner, name))
      Reflect.defineProperty(owner, name, {
        ...descriptor,
        configurable: false,
        enumerable: false,
      });
}
