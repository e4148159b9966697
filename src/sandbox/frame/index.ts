import { parseToFrame } from '../parseFrameMessage';
import { FRAME_PROTOCOL_VERSION, type FromFrame } from '../protocol';

const NO_WORKERS =
  'this browser has no workers, or something in it forbids them, such as an extension or a setting';

/**
 * The sandbox: a document of opaque origin that may reach nothing. It starts workers from the text that the page hands
 * in and kills them; what a worker has to say goes to the page through a port of its own and never through here.
 */
function start(orders: MessagePort): void {
  const workers = new Map<number, Worker>();
  let workerUrl = '';

  orders.addEventListener('message', ({ data, ports }) => {
    const order = parseToFrame(data);
    switch (order.type) {
      case 'init':
        workerUrl = URL.createObjectURL(new Blob([order.workerText], { type: 'text/javascript' }));
        return;
      case 'spawn':
        return spawn(order.worker, ports);
      case 'kill':
        workers.get(order.worker)?.terminate();
        workers.delete(order.worker);
        return;
      case 'ping':
        report({ version: FRAME_PROTOCOL_VERSION, type: 'pong' });
        return;
      default:
        order satisfies never;
    }
  });
  orders.start();

  function spawn(id: number, ports: readonly MessagePort[]): void {
    try {
      const worker = new Worker(workerUrl);
      // An error of the reader's code is caught in the worker: what arrives here is a worker that could not load.
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        fail(id, event.message || 'its script did not load');
      });
      workers.set(id, worker);
      worker.postMessage(null, [...ports]);
    } catch (error) {
      fail(id, 'Worker' in window ? String(error) : NO_WORKERS);
    }
  }

  function fail(worker: number, message: string): void {
    report({ version: FRAME_PROTOCOL_VERSION, type: 'failed', worker, message });
  }

  function report(message: FromFrame): void {
    orders.postMessage(message);
  }
}

// Only the page that made this document speaks to it, and only once: its first message brings the port for the rest.
function meet(event: MessageEvent): void {
  const [orders] = event.ports;
  if (event.source !== window.parent || !orders) return;
  window.removeEventListener('message', meet);
  start(orders);
}
window.addEventListener('message', meet);
