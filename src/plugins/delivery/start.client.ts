// Brings what a page does not need to be drawn. It runs inline at the head of every page, so it has no imports.
// - Faces: worn at once if they came on an earlier page or line and machine are quick. Else the words come first, in the
//   reader's own serif; the faces are fetched when all is quiet, and worn from the next page on (`wearFaces.ts`).
// - The scripts: once the page is drawn and idle, or at the reader's first touch. A click on a button before they are there is
//   given back to the page afterwards.
// - The whole style sheet: when somebody shows up or an instrument comes to life (`data-alive`). Until then the page's own rules
//   are all it needs, and the sheet makes the browser work out the style of everything again.
{
  const { faces = '', sheet = '', scripts = '' } = document.currentScript?.dataset ?? {};
  const root = document.documentElement;
  const touches = ['pointerdown', 'keydown', 'focusin'];
  const signs = [...touches, 'pointermove', 'touchstart', 'wheel', 'scroll', 'click'];
  /** From the reader's click to this line. */
  const SLOW_MS = 150;
  /** So long the first paint waits for the faces at most. */
  const PATIENCE_MS = 150;
  const FACES_KEY = 'yieldpoint:faces';
  let started = false;
  let early: HTMLElement | null = null;

  // A link to a place in the page, or a reader who comes back to one: what stands above it must have its true size.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (location.hash || visit?.type !== 'navigate') root.dataset.whole = '';
  addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('a[href*="#"]')) root.dataset.whole = '';
    },
    true,
  );

  const link = (attributes: Partial<HTMLLinkElement>) =>
    // A sheet that a script has brought is laid over this one, whichever came first.
    document.head.insertBefore(
      Object.assign(document.createElement('link'), attributes),
      document.head.querySelector('link[rel="stylesheet"]'),
    );

  const known = () => {
    try {
      return localStorage.getItem(FACES_KEY) === faces;
    } catch {
      return false;
    }
  };
  const fetchFaces = async () => {
    // As the browser asks for a face, so that it finds them in its cache.
    const asked = faces.split(' ').map((href) => fetch(href, { mode: 'cors' }));
    const answers = await Promise.all(asked);
    await Promise.all(answers.map((answer) => answer.arrayBuffer()));
    if (answers.every((answer) => answer.ok)) localStorage.setItem(FACES_KEY, faces);
  };

  // Faces that come while nothing is painted yet are worn from the first word on. Those that come later are not worn on this
  // page at all: a face of the style sheet (`optional`) would be put on by Chromium at the next change of any sheet.
  const wearFaces = () => {
    const declared = root.querySelector<HTMLStyleElement>('#faces')?.sheet?.cssRules ?? [];
    const coming = Array.from(declared as Iterable<CSSFontFaceRule>, ({ style }) => {
      const [family, weight] = [
        style.getPropertyValue('font-family'),
        style.getPropertyValue('font-weight'),
      ];
      return new FontFace(family, style.getPropertyValue('src'), { weight }).load();
    });
    root.style.visibility = 'hidden';
    let painted = false;
    const paint = () => {
      painted = true;
      root.style.visibility = '';
    };
    setTimeout(paint, PATIENCE_MS);
    Promise.all(coming).then((loaded) => {
      if (painted) return;
      for (const face of loaded) document.fonts.add(face);
      root.dataset.faces = '';
      paint();
    }, paint);
  };
  if (known() || performance.now() < SLOW_MS) wearFaces();

  let worn = false;
  const wear = () => {
    if (worn) return;
    worn = true;
    for (const type of signs) removeEventListener(type, wear);
    link({ rel: 'stylesheet', href: sheet });
  };

  const start = () => {
    if (started || 'tooOld' in root.dataset) return;
    started = true;
    for (const type of touches) removeEventListener(type, start);
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

  for (const type of signs) addEventListener(type, wear, { passive: true });
  for (const type of touches) addEventListener(type, start, { passive: true });
  addEventListener('click', remember);
  // No form of the course is sent anywhere: before its script is there, a quiz would load the page anew.
  addEventListener('submit', (event) => event.preventDefault());
  new MutationObserver((_records, observer) => {
    observer.disconnect();
    wear();
  }).observe(root, { attributeFilter: ['data-alive'] });
  new MutationObserver((_records, observer) => {
    if (root.dataset.hasHydrated !== 'true') return;
    observer.disconnect();
    removeEventListener('click', remember);
    if (early?.isConnected) early.click();
    // Who has no room to store a word is shown the reader's own serif again.
    if (!known()) fetchFaces().catch(() => {});
  }).observe(root, { attributeFilter: ['data-has-hydrated'] });

  const whenIdle = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 1500 });
    else setTimeout(start, 200);
  };
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

export {};
