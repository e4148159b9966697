import type { ComponentType } from 'react';
import { useEffect } from 'react';
import type { FullIdeProps } from '../FullIde/FullIde';
import { BarButtons } from './BarButtons';
import { ComparePane } from './compare/ComparePane';
import { ConfirmCompare } from './compare/ConfirmCompare';
import styles from './Desk.module.css';
import { EditorPane } from './EditorPane';
import { IdeOffer } from './IdeOffer';
import { IdePlace } from './IdePlace';
import live from './Live.module.css';
import { Offers } from './Offers';
import { Results } from './results/Results';
import { SaveLine } from './SaveLine';
import { useSession } from './session/useSession';
import type { WorkbenchSession } from './session/WorkbenchSession';
import { KeptLine } from './share/KeptLine';
import { LinkedPane } from './share/LinkedPane';
import { ShareButton } from './share/ShareButton';
import { useCodeLink } from './share/useCodeLink';
import type { NextExercise } from './WorkbenchProps';

interface Props {
  readonly session: WorkbenchSession;
  readonly FullIde: ComponentType<FullIdeProps> | undefined;
  readonly next: NextExercise | undefined;
  /** Address of the exercise's own page, when this is not it. */
  readonly pageHref: string | undefined;
  /** The reader was in the starter when the editor took its place. */
  readonly autoFocus: boolean;
}

/** Editor, tests and what can be done with them; or, in their place, the comparison or the full IDE. */
export function LiveDesk({ session, FullIde, next, pageHref, autoFocus }: Props) {
  const { pane, run, hintsShown, confirming, linked } = useSession(session);
  const inIde = FullIde !== undefined && pane === 'ide';
  const offersIde = FullIde !== undefined && pane === 'ide-offer';
  const atEditor = !inIde && !offersIde && pane !== 'compare' && pane !== 'linked';
  const [linkMessage, understood] = useCodeLink(session);
  const total = session.content.hints.length;
  useSaveBeforeLeaving(session);

  return (
    <>
      <EditorPane session={session} hidden={!atEditor} autoFocus={autoFocus} />
      {atEditor && <Offers session={session} />}
      {linkMessage && (
        <div className={live.offer} role="alert">
          <p>{linkMessage}</p>
          <button type="button" onClick={understood}>
            Understood
          </button>
        </div>
      )}
      {pane === 'linked' && linked !== undefined && (
        <LinkedPane session={session} linked={linked} />
      )}
      {offersIde && <IdeOffer session={session} />}
      {pane === 'compare' && <ComparePane session={session} />}
      {inIde ? (
        <IdePlace session={session} FullIde={FullIde} />
      ) : (
        <div className={styles.bar}>
          <BarButtons
            running={run.phase === 'running'}
            hints={{ shown: hintsShown, total }}
            comparing={pane === 'compare'}
            onRun={() => session.run()}
            onStop={() => session.stop()}
            onHint={() => session.showHint()}
            onCompare={() => session.compare()}
          />
          <span className={styles.barEnd}>
            <SaveLine session={session} />
            <ShareButton session={session} pageHref={pageHref} />
          </span>
          <KeptLine session={session} />
        </div>
      )}
      <Results
        session={session}
        hidden={inIde}
        covered={pane === 'compare' || pane === 'linked'}
        next={next}
      />
      {confirming && <ConfirmCompare session={session} hintsLeft={hintsShown < total} />}
    </>
  );
}

/** A phone may end a hidden page without a further word. */
function useSaveBeforeLeaving(session: WorkbenchSession) {
  useEffect(() => {
    const save = () => session.saveNow();
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
    };
  }, [session]);
}
