import { useSyncExternalStore } from 'react';
import type { WorkbenchSession } from './session/WorkbenchSession';

interface Props {
  readonly session: WorkbenchSession | undefined;
  /** Before the page's script is there: the button keeps its place, unseen. */
  readonly asleep: boolean;
  /** The reader chose before the session was there. */
  readonly onOpen: () => void;
}

const never = () => () => {};

/** Where the exercise runs: in the page at once, or in the full IDE. */
export function EngineChoice({ session, asleep, onOpen }: Props) {
  const inIde = useSyncExternalStore(
    session?.subscribe ?? never,
    () => session?.getSnapshot().pane === 'ide',
    () => false,
  );
  if (inIde) return <span>In StackBlitz</span>;
  return (
    <span data-asleep={asleep || undefined}>
      <button type="button" onClick={() => (session ? session.openIde() : onOpen())}>
        Open in StackBlitz
      </button>
    </span>
  );
}
