import { Component, type ComponentType, type ReactNode, Suspense } from 'react';
import { useProgress } from '../../progress/useProgress';
import type { FullIdeProps } from '../FullIde/FullIde';
import styles from './Live.module.css';
import { useSession } from './session/useSession';
import type { WorkbenchSession } from './session/WorkbenchSession';

interface Props {
  readonly session: WorkbenchSession;
  readonly FullIde: ComponentType<FullIdeProps>;
}

/** The full IDE in the place of editor and tests, or the offer to open it for those who prefer it. */
export function IdePlace({ session, FullIde }: Props) {
  const { pane, code } = useSession(session);
  const { preferences } = useProgress(session.progress);

  if (pane === 'ide-offer') {
    return (
      <div className={styles.ideOffer}>
        <p>You have chosen to solve exercises in StackBlitz.</p>
        <button type="button" onClick={() => session.openIde()}>
          Open in StackBlitz
        </button>
        <button type="button" onClick={() => session.closeIde()}>
          Use the instant runner here
        </button>
      </div>
    );
  }
  return (
    <div className={styles.ide}>
      <LoadFailure onBack={() => session.closeIde()}>
        <Suspense fallback={<p className={styles.ideWait}>Loading…</p>}>
          <FullIde
            view={session.view}
            content={session.content}
            code={code}
            onCode={(latest) => session.replaceCode(latest)}
            onClose={() => session.closeIde()}
            preferred={preferences.openInStackBlitz}
            onPrefer={(openInStackBlitz) => session.progress.prefer({ openInStackBlitz })}
          />
        </Suspense>
      </LoadFailure>
    </div>
  );
}

interface LoadFailureProps {
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** React reports a lazy component that could not be fetched to a class only. */
class LoadFailure extends Component<LoadFailureProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.ideOffer} role="alert">
        <p>
          This part of the page could not be loaded. Your text is safe. Reload the page to try
          again.
        </p>
        <button type="button" onClick={this.props.onBack}>
          Back to the instant runner
        </button>
      </div>
    );
  }
}
