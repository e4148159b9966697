// Starts the page's scripts once it is drawn and idle, or at the reader's first touch. It runs inline in every page,
// so it has no imports. A click on a button before the scripts are there is given back to the page afterwards.
{
  const scripts = (document.currentScript?.dataset.scripts ?? '').split(' ');
  const root = document.documentElement;
  const touches = ['pointerdown', 'keydown', 'focusin'];
  let started = false;
  let early: HTMLElement | null = null;

  const start = () => {
    if (started) return;
    started = true;
    for (const type of touches) removeEventListener(type, start);
    for (const src of scripts) {
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
