import {
  Component,
  type ComponentType,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useProgress } from '../../progress/useProgress';
import type { FullIdeProps } from '../FullIde/FullIde';
import styles from './Live.module.css';
import { useSession } from './session/useSession';
import type { WorkbenchSession } from './session/WorkbenchSession';

interface Props {
  readonly session: WorkbenchSession;
  readonly FullIde: ComponentType<FullIdeProps>;
}

/** The full IDE in the place of editor, tests and bar. */
export function IdePlace({ session, FullIde }: Props) {
  const { code } = useSession(session);
  const { preferences } = useProgress(session.progress);
  const place = useRef<HTMLDivElement>(null);
  const [content] = useState(() => session.contentNow());

  // The button that led here has gone: the keyboard goes on in the IDE's place.
  useEffect(() => place.current?.focus(), []);

  return (
    <div className={styles.ide} ref={place} tabIndex={-1}>
      <LoadFailure onBack={() => session.closeIde()}>
        <Suspense fallback={<p className={styles.ideWait}>Loading…</p>}>
          <FullIde
            view={session.view}
            content={content}
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
