import { ProgressStore } from './ProgressStore';

let store: ProgressStore | undefined;

/** The page's one store, over the browser's storage. On the server it is empty and remembers nothing. */
export function browserProgressStore(): ProgressStore {
  store ??= new ProgressStore({
    storage: () => (typeof window === 'undefined' ? undefined : window.localStorage),
    session: () => (typeof window === 'undefined' ? undefined : window.sessionStorage),
    now: () => Date.now(),
    onChangeElsewhere: (listener) => {
      if (typeof window === 'undefined') return () => {};
      const heard = (event: StorageEvent) => listener(event.key);
      window.addEventListener('storage', heard);
      return () => window.removeEventListener('storage', heard);
    },
  });
  return store;
}
