import siteConfig from '@generated/docusaurus.config';
import { CourseKeeper } from '@site/src/offline/CourseKeeper';
import { progress } from '@site/src/progress/progress';

const { baseUrl } = siteConfig;
const POLL_MS = 500;
const PYTHON_FILE = /\/python\/core-\w+\.bin$/;

/** Chromium and others; where it is missing, nobody has asked to save data. */
interface Connection {
  readonly connection?: { readonly saveData?: boolean };
}

/** The page's one keeper of the course; a newer build is offered to its reader. Only a browser may load this module. */
export const courseKeeper = new CourseKeeper({
  container: 'serviceWorker' in navigator ? navigator.serviceWorker : undefined,
  caches: () => caches,
  script: `${baseUrl}service-worker.js`,
  scope: new URL(baseUrl, location.href).href,
  saveData: () => (navigator as Connection).connection?.saveData === true,
  wish: () => progress.getSnapshot().preferences.keepCourse,
  onWish: (keepCourse) => {
    progress.prefer({ keepCourse });
    // Then the browser does not throw it away when it wants room.
    if (keepCourse === 'yes') void navigator.storage?.persist?.().catch(() => undefined);
  },
  usedPython: () =>
    performance.getEntriesByType('resource').some(({ name }) => PYTHON_FILE.test(name)),
  reload: () => location.reload(),
  later: (act) => setTimeout(act, POLL_MS),
});

courseKeeper.subscribe(() => {
  if (courseKeeper.getSnapshot().update === 'none') return;
  void import('@site/src/components/UpdateOffer/showUpdateOffer').then(({ showUpdateOffer }) =>
    showUpdateOffer(courseKeeper),
  );
});
