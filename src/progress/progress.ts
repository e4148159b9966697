import { ProgressStore } from './ProgressStore';

const inBrowser = typeof window !== 'undefined';

/** The page's one store, over the browser's storage. On the server it is empty and remembers nothing. */
export const progress = new ProgressStore({
  storage: () => (inBrowser ? window.localStorage : undefined),
  session: () => (inBrowser ? window.sessionStorage : undefined),
  now: () => Date.now(),
  onChangeElsewhere: (listener) => {
    if (!inBrowser) return () => {};
    const heard = (event: StorageEvent) => listener(event.key);
    window.addEventListener('storage', heard);
    return () => window.removeEventListener('storage', heard);
  },
});
