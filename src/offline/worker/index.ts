// The service worker of the built course: what is kept on the device is answered from there, and a newer build waits
// until the reader asks for it. `src/plugins/offline/writeWorker.ts` builds it and puts the list of files in.
import type { CourseFiles } from '../CourseFiles';
import { cacheNames } from '../cacheNames';
import type { FetchAnswer, Tally, ToWorker } from '../protocol';
import { toFailure } from '../protocol';
import { answerRequests } from './answerRequests';
import { Keeping } from './Keeping';
import { OldPages } from './OldPages';
import type { LastingEvent, WorkerScope } from './WorkerScope';

declare const COURSE: CourseFiles;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const names = cacheNames(scope);
const keeping = new Keeping(COURSE, scope, names);
const oldPages = new OldPages(worker.clients, names.notes);

worker.addEventListener('install', (event) =>
  event.waitUntil(
    keeping.install(event).catch(async (error: unknown) => {
      const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
      for (const page of pages) page.postMessage({ failed: toFailure(error) });
      throw error;
    }),
  ),
);

worker.addEventListener('activate', (event) =>
  event.waitUntil(
    oldPages
      .note()
      .then(() => worker.clients.claim())
      .then(sweep),
  ),
);

/** The files of the build before go when the last page of it is closed: an open one may still ask for a part of itself. */
async function sweep(): Promise<void> {
  if (!(await oldPages.areOpen())) await keeping.dropOlder();
}

// Before the routes: who answers a request ends its way through the listeners.
worker.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.waitUntil(sweep());
});
answerRequests(keeping, scope, names);

worker.addEventListener('message', (event) => {
  const { want } = event.data as ToWorker;
  const answer = (words: Tally | FetchAnswer) => event.ports[0]?.postMessage(words);
  switch (want) {
    case 'update':
      return event.waitUntil(worker.skipWaiting());
    case 'tally':
      return event.waitUntil(keeping.tally().then(answer));
    case 'course':
      return event.waitUntil(fetched(keeping.install(asInstall(event))).then(answer));
    case 'python':
      return event.waitUntil(fetched(keeping.keepPython()).then(answer));
    default:
      return want satisfies never;
  }
});

function fetched(work: Promise<void>): Promise<FetchAnswer> {
  return work.then(() => 'kept', toFailure);
}

/** Workbox fetches what is missing only while a worker is installed. */
function asInstall(event: LastingEvent): Pick<LastingEvent, 'type' | 'waitUntil'> {
  return { type: 'install', waitUntil: (work) => event.waitUntil(work) };
}
