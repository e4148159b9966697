import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host of the built site that can be cut off and that can publish another build. */
export interface ChangeableHost {
  /** Address of the course on it. */
  readonly url: string;
  /** From now on nothing is answered. */
  cutOff(): void;
  /** From now on its service worker is another, as after a change of the course: it knows nothing of the file `without`. */
  publish(build: string, without: string): void;
  close(): Promise<void>;
}

/** Sends what `upstream`, the site's address on the server of all tests, sends; on an origin of its own. */
export async function openHost(upstream: string): Promise<ChangeableHost> {
  const { origin, pathname } = new URL(upstream);
  let change = (worker: string) => worker;
  let reachable = true;
  const server: Server = createServer(async (request, response) => {
    if (!reachable) return void request.socket.destroy();
    const answer = await fetch(`${origin}${request.url}`, { redirect: 'manual' });
    const headers = Object.fromEntries(answer.headers);
    // Of the bytes on that wire.
    delete headers['content-encoding'];
    delete headers['content-length'];
    delete headers['transfer-encoding'];
    const isWorker = request.url?.endsWith('/service-worker.js');
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, headers);
    response.end(isWorker ? change(`${body}`) : body);
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${pathname}`,
    cutOff() {
      reachable = false;
      server.closeAllConnections();
    },
    publish(build, without) {
      const entry = new RegExp(`\\{url:"${without}",revision:"\\w+"\\},?`);
      change = (worker) => `${worker.replace(entry, '')}\n// ${build}`;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
