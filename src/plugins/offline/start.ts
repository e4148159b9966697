import { afterFirstSign } from '@site/src/components/Island/afterFirstSign';

/** So long a page belongs to its reader alone, from their first sign on. Then the course is brought to the device. */
const QUIET_MS = 10_000;

if (typeof window !== 'undefined')
  afterFirstSign(() =>
    setTimeout(
      () =>
        import('@site/src/mdx/courseKeeper').then(
          ({ courseKeeper }) => courseKeeper.start(),
          // A build that is gone: nothing of it can be kept.
          () => undefined,
        ),
      QUIET_MS,
    ),
  );
