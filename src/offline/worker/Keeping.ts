import { PrecacheController } from 'workbox-precaching';
import type { CourseFiles } from '../CourseFiles';
import type { cacheNames } from '../cacheNames';
import type { Tally } from '../protocol';
import type { LastingEvent } from './WorkerScope';

/** The files of one build on the device. */
export class Keeping {
  readonly controller: PrecacheController;
  /** Key of the page for addresses where there is none. */
  readonly missingPage: string;
  private readonly python: readonly string[];
  private readonly large: readonly string[];

  constructor(
    course: CourseFiles,
    private readonly scope: string,
    private readonly names: ReturnType<typeof cacheNames>,
  ) {
    const absolute = (url: string) => new URL(url, scope).href;
    this.controller = new PrecacheController({ cacheName: names.course });
    this.controller.addToCacheList(
      course.files.map(({ url, revision }) => ({ url: absolute(url), revision })),
    );
    this.missingPage = absolute(`404.html?revision=${course.missing}`);
    this.python = course.python.map(absolute);
    this.large = course.large.map(absolute);
  }

  /** Fetches what is not here yet: an installation that was cut off goes on where it was. */
  async install(event: Pick<LastingEvent, 'type' | 'waitUntil'>): Promise<void> {
    await this.controller.install(event);
    await this.keepMissingPage();
    // Who has kept Python has it after an update too. Without it the course is whole all the same.
    const kept = await this.keptUrls(this.names.used);
    const hasPython = [...kept].some((url) => url.startsWith(new URL('python/', this.scope).href));
    if (hasPython) await this.keepPython().catch(() => undefined);
  }

  async tally(): Promise<Tally> {
    const [course, used] = await Promise.all([
      this.keptUrls(this.names.course),
      this.keptUrls(this.names.used),
    ]);
    const keys = [...this.controller.getURLsToCacheKeys().values()];
    return {
      kept: keys.filter((key) => course.has(key)).length,
      files: keys.length,
      python: this.python.every((url) => used.has(url)),
    };
  }

  /** @throws TypeError when a file does not come, QuotaExceededError when there is no room */
  async keepPython(): Promise<void> {
    const kept = await this.keptUrls(this.names.used);
    const cache = await caches.open(this.names.used);
    await cache.addAll(this.python.filter((url) => !kept.has(url)));
  }

  /** Removes what is not of this build. */
  async dropOlder(): Promise<void> {
    const course = [...this.controller.getURLsToCacheKeys().values(), this.missingPage];
    await Promise.all([
      this.dropAllBut(new Set(course), this.names.course),
      this.dropAllBut(new Set([...this.python, ...this.large]), this.names.used),
    ]);
  }

  /** Hosts answer with it in their own ways, and some not at all when it is asked for by its name. */
  private async keepMissingPage(): Promise<void> {
    const answer = await fetch(new URL('404.html', this.scope), { cache: 'reload' });
    const headers = new Headers(answer.headers);
    // They speak of the bytes on the wire.
    headers.delete('Content-Encoding');
    headers.delete('Content-Length');
    const cache = await caches.open(this.names.course);
    const page = new Response(await answer.blob(), { status: 404, headers });
    await cache.put(this.missingPage, page);
  }

  private async keptUrls(name: string): Promise<Set<string>> {
    const cache = await caches.open(name);
    return new Set((await cache.keys()).map(({ url }) => url));
  }

  private async dropAllBut(wanted: ReadonlySet<string>, name: string): Promise<void> {
    const cache = await caches.open(name);
    const stale = (await cache.keys()).filter(({ url }) => !wanted.has(url));
    await Promise.all(stale.map((request) => cache.delete(request)));
  }
}
