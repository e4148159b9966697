import { PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import type { cacheNames } from '../cacheNames';
import { isHashed } from '../isHashed';
import type { Keeping } from './Keeping';

/** Says which requests of a page are answered from the device. All others go to the network as if nothing were here. */
export function answerRequests(
  { controller, missingPage }: Keeping,
  scope: string,
  names: ReturnType<typeof cacheNames>,
): void {
  const base = new URL(scope).pathname;

  registerRoute(
    new PrecacheRoute(controller, {
      // No page here asks its host anything in a query.
      ignoreURLParametersMatching: [/./],
      directoryIndex: '',
      cleanURLs: false,
    }),
  );

  const used = new CacheFirst({ cacheName: names.used });
  registerRoute(
    ({ url, sameOrigin }) =>
      sameOrigin && url.pathname.startsWith(base) && isHashed(url.pathname.slice(base.length)),
    // Not of this build: a page of the build before asks for a part of itself. Or it is large, and kept from now on.
    async ({ request, event }) =>
      (await caches.match(request, { cacheName: names.course, ignoreSearch: true })) ??
      used.handle({ request, event }),
  );

  registerRoute(
    ({ request }) => request.mode === 'navigate',
    async ({ request, url }) => {
      // `/gil` and `/gil/index.html` are `/gil/`, as hosts have it.
      const folder = new URL(url.pathname.replace(/(\/index\.html|\/)?$/, '/'), scope);
      if (controller.getCacheKeyForURL(folder.href)) return Response.redirect(folder.href, 301);
      try {
        return await fetch(request);
      } catch {
        return (await caches.match(missingPage, { cacheName: names.course })) ?? Response.error();
      }
    },
  );
}
