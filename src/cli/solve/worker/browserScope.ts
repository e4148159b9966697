import { Script } from 'node:vm';
import { parentPort } from 'node:worker_threads';
import { listGlobalNames } from '../../../runner/worker/intrinsics';

/**
 * Makes the global scope of a worker of Node what the runner's worker finds in a browser: `self`, the first message with its port,
 * and uncaught errors as events. What only Node has is taken away, so that code that needs it fails here as it does in the page.
 * It runs before the worker's own script, which keeps the built-ins as it finds them.
 */
const scope = globalThis;
const events = new EventTarget();
const say = (type: string, fields: object) =>
  events.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), fields));

Object.assign(scope, {
  self: scope,
  addEventListener: events.addEventListener.bind(events),
  removeEventListener: events.removeEventListener.bind(events),
  dispatchEvent: events.dispatchEvent.bind(events),
});

/** Where a text does not parse. A browser says so in the event of an uncaught error; Node tells it to whoever has the text. */
const places = new WeakMap<object, { lineno: number; colno: number }>();
const evaluate = scope.eval;
scope.eval = (source: string): unknown => {
  try {
    return evaluate(source);
  } catch (error) {
    if (error instanceof SyntaxError) places.set(error, placeOf(source));
    throw error;
  }
};

function placeOf(source: string): { lineno: number; colno: number } {
  try {
    new Script(source, { filename: 'text' });
  } catch (error) {
    // The first lines are `text:2`, the line itself, and a caret below it.
    const [where = '', , caret = ''] = String((error as Error).stack).split('\n');
    return { lineno: Number(/:(\d+)$/.exec(where)?.[1] ?? 1), colno: caret.indexOf('^') + 1 };
  }
  return { lineno: 1, colno: 1 };
}

parentPort?.once('message', (port: unknown) => say('message', { data: null, ports: [port] }));
process.on('uncaughtException', (error) => say('error', { error, ...places.get(error) }));
process.on('unhandledRejection', (reason) => say('unhandledrejection', { reason }));

// Node makes some globals when they are first asked for. The guard would take that for tampering; and those of the network need, from
// Node 22 on, what is taken away below.
for (const name of listGlobalNames()) Reflect.get(scope, name);
Object.getOwnPropertyDescriptors(scope);

const ofNode = ['process', 'require', 'module', 'exports', 'Buffer', 'global'];
for (const name of [...ofNode, 'setImmediate', 'clearImmediate', '__filename', '__dirname'])
  Reflect.deleteProperty(scope, name);
