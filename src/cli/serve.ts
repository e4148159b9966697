import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
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

const files = sirv(folder, {
  setHeaders(response, path) {
    for (const [name, value] of Object.entries(isolationHeaders)) response.setHeader(name, value);
    // The bundler puts a hash in each name under assets/: such a file never changes.
    const immutable = path.startsWith('/assets/');
    response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  },
});

createServer((request, response) => {
  const url = request.url ?? '/';
  if (!url.startsWith(baseUrl)) {
    response.writeHead(302, { Location: baseUrl }).end();
    return;
  }
  request.url = `/${url.slice(baseUrl.length)}`;
  files(request, response, () => {
    response.statusCode = 404;
    request.url = '/404.html';
    files(request, response, () => {
      response.end('Not found');
    });
  });
}).listen(port, () => console.log(`Serving ${folder}/ at http://localhost:${port}${baseUrl}`));
