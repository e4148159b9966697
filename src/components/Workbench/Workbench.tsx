import { type CSSProperties, useEffect, useId, useRef, useState } from 'react';
import { useProgress } from '../../progress/useProgress';
import { CatchFault } from '../Fault/CatchFault';
import { FaultCard } from '../Fault/FaultCard';
import { KeptFocus } from '../Keyboard/KeptFocus';
import desk from './Desk.module.css';
import { deskHeight } from './deskHeight';
import { EngineChoice } from './EngineChoice';
import { exerciseAnchor } from './exerciseAnchor';
import { hasBegun } from './hasBegun';
import { Prompt } from './Prompt';
import { StaticDesk } from './StaticDesk';
import { useHydrated } from './useHydrated';
import { useLiveWorkbench } from './useLiveWorkbench';
import { useNear } from './useNear';
import { useSolvedTasks } from './useSolvedTasks';
import styles from './Workbench.module.css';
import { WorkbenchHeader } from './WorkbenchHeader';
import type { WorkbenchProps } from './WorkbenchProps';

/** What the reader asked for before the editor was there. */
type Wish = 'none' | 'edit' | 'run' | 'ide';

/**
 * An exercise at work: prompt, editor, tests. The server renders it whole, with the starter as plain code; the editor
 * takes the starter's place when the workbench comes near the viewport, and nothing moves.
 */
export function Workbench(props: WorkbenchProps) {
  const { view, progress, layout, FullIde, pageHref, next } = props;
  const root = useRef<HTMLElement>(null);
  const titleId = useId();
  const hydrated = useHydrated();
  const near = useNear(root, () => hasBegun(progress, view.id));
  const { live, failed, fault, retries, retry, onFault } = useLiveWorkbench(props, near);
  const [wish, setWish] = useState<Wish>('none');
  const solvedTasks = useSolvedTasks(live?.session);
  const solved = useProgress(progress).solved.has(view.id);
  const level = layout === 'page' ? 1 : 3;

  useEffect(() => {
    if (!live || wish === 'none') return;
    if (wish === 'run') live.session.run();
    if (wish === 'ide') live.session.openIde();
    setWish('none');
  }, [live, wish]);

  const height = { '--desk-height': `${deskHeight(view)}px` } as CSSProperties;
  const hints = live && (
    <CatchFault onFault={onFault}>
      <live.Hints session={live.session} />
    </CatchFault>
  );
  return (
    <section
      className={styles.root}
      data-layout={layout}
      ref={root}
      // Where “Skip to exercise” leads: `src/theme/SkipToContent`.
      id={exerciseAnchor(view.id)}
      tabIndex={-1}
      aria-labelledby={titleId}
    >
      {fault && (
        <FaultCard
          name="editor"
          fault={fault}
          left="The exercise stands below, and your code is kept."
          again={retries > 0}
          onRetry={retry}
        />
      )}
      <div className={styles.frame} style={height}>
        <WorkbenchHeader id={titleId} view={view} solved={solved} level={level} pageHref={pageHref}>
          {FullIde && (
            <EngineChoice
              session={live?.session}
              asleep={!hydrated}
              onOpen={() => setWish('ide')}
            />
          )}
        </WorkbenchHeader>
        {/* In the page layout this pane scrolls, so the keyboard must reach it. */}
        <div
          className={styles.brief}
          {...(layout === 'page' && { role: 'region', 'aria-label': 'Prompt', tabIndex: 0 })}
        >
          <Prompt view={view} solvedTasks={solvedTasks} level={level} />
          {layout === 'page' && hints}
        </div>
        <div className={desk.desk}>
          <KeptFocus within={root} of={live}>
            {live ? (
              <CatchFault onFault={onFault}>
                <live.LiveDesk
                  session={live.session}
                  FullIde={FullIde}
                  next={next}
                  pageHref={pageHref}
                  autoFocus={wish === 'edit' || wish === 'run'}
                />
              </CatchFault>
            ) : (
              <StaticDesk
                view={view}
                hydrated={hydrated && !fault}
                onRun={() => setWish('run')}
                onEdit={() => setWish('edit')}
              >
                {failed && (
                  <span role="alert">
                    The editor could not be loaded. Check the connection.{' '}
                    <button type="button" onClick={retry}>
                      Retry
                    </button>
                  </span>
                )}
              </StaticDesk>
            )}
          </KeptFocus>
        </div>
        {layout === 'inline' && hints}
      </div>
    </section>
  );
}
