import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { isHashed } from '../offline/isHashed';
import { isolationHeaders } from '../plugins/isolation/headers';

/**
 * `npm run serve`: the built site as a host would send it, with the isolation headers, under the base URL that it was
 * built for (`BASE_URL`). `PORT` chooses the port (4173), `BUILD_DIR` the folder (`build`).
 */
const port = Number(process.env.PORT ?? 4173);
const baseUrl = process.env.BASE_URL ?? '/';
const folder = process.env.BUILD_DIR ?? 'build';

if (!existsSync(`${folder}/index.html`)) {
  console.error(`There is no built site in ${folder}/. Run "npm run build" first.`);
  process.exit(1);
}

// `dev`: look at the folder at each request, so that a new build needs no restart.
const files = sirv(folder, {
  dev: true,
  setHeaders(response, path) {
    response.setHeader(
      'Cache-Control',
      isHashed(path.slice(1)) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
  },
});

const compress = compression();

createServer((request, response) => {
  // The types are those of Express; a plain request and response are all that it uses.
  compress(request as never, response as never, () => answer(request, response));
}).listen(port, () => console.log(`Serving ${folder}/ at http://localhost:${port}${baseUrl}`));

function answer(request: IncomingMessage, response: ServerResponse): void {
  for (const [name, value] of Object.entries(isolationHeaders)) response.setHeader(name, value);
  const url = request.url ?? '/';
  if (!url.startsWith(baseUrl)) {
    response.writeHead(302, { Location: baseUrl }).end();
    return;
  }
  request.url = `/${url.slice(baseUrl.length)}`;
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    createReadStream(join(folder, '404.html')).pipe(response);
  });
}
