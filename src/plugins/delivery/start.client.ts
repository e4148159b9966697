// Brings what a page does not need to be drawn. It runs inline at the head of every page, so it has no imports.
// - Faces: asked for at once, unless line or machine is slow; there the words come first, in the reader's own serif.
// - The whole style sheet and the scripts: once the page is drawn and idle, or at the reader's first touch. A click on a
//   button before the scripts are there is given back to the page afterwards.
{
  const { faces = '', sheet = '', scripts = '' } = document.currentScript?.dataset ?? {};
  const root = document.documentElement;
  const touches = ['pointerdown', 'keydown', 'focusin'];
  /** From the reader's click to this line. */
  const SLOW_MS = 250;
  let started = false;
  let early: HTMLElement | null = null;

  // A link to a place in the page: what stands above it must have its true size.
  if (location.hash) root.dataset.whole = '';

  const link = (attributes: Partial<HTMLLinkElement>) =>
    document.head.append(Object.assign(document.createElement('link'), attributes));

  if (performance.now() < SLOW_MS) {
    for (const href of faces.split(' '))
      link({ rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
  }

  const start = () => {
    if (started) return;
    started = true;
    for (const type of touches) removeEventListener(type, start);
    link({ rel: 'stylesheet', href: sheet });
    for (const src of scripts.split(' ')) {
      const script = document.createElement('script');
      script.src = src;
      script.async = false;
      document.head.append(script);
    }
  };

  const remember = (event: Event) => {
    const target = event.target instanceof Element ? event.target : null;
    early =
      target?.closest<HTMLElement>('#__docusaurus button, #__docusaurus [role="tab"]') ?? early;
  };

  for (const type of touches) addEventListener(type, start, { passive: true });
  addEventListener('click', remember);
  // No form of the course is sent anywhere: before its script is there, a quiz would load the page anew.
  addEventListener('submit', (event) => event.preventDefault());
  new MutationObserver((_records, observer) => {
    if (root.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    removeEventListener('click', remember);
    if (early?.isConnected) early.click();
  }).observe(root, { attributeFilter: ['data-has-hydrated'] });

  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 1500 });
    else setTimeout(start, 200);
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

export {};
