/**
 * Docusaurus prefetches the page behind every link that scrolls into view: 243 kB on one chapter page. Hovering a link
 * still preloads its page, which is soon enough.
 */
interface Loading {
  readonly prefetch: (path: string) => unknown;
  readonly preload: (path: string) => unknown;
}

if (typeof window !== 'undefined') {
  let loading: Loading | undefined;
  // Client modules run before Docusaurus sets the object, which is frozen.
  Object.defineProperty(window, 'docusaurus', {
    configurable: true,
    get: () => loading,
    set(value: Loading) {
      loading = { ...value, prefetch: () => false };
    },
  });
}
