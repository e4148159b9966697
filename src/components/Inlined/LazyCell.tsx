import { type ComponentType, useEffect, useState } from 'react';
import { Guarded } from '../Fault/Guarded';
import { isLoadFailure } from '../Fault/isLoadFailure';
import { NotLoaded } from '../Fault/NotLoaded';
import type { CellProps } from './Inlined';

interface Props extends CellProps {
  /** Fetches the cell; called again when the reader tries again. */
  readonly load: () => Promise<ComponentType<CellProps>>;
}

/** A live program that is fetched when it is first wanted. When it stops, the printed program is back. */
export function LazyCell(props: Props) {
  return (
    <Guarded
      name="program"
      left="Above stands what the chapter prints."
      onFault={() => props.onEditing(false)}
    >
      <Loaded {...props} />
    </Guarded>
  );
}

function Loaded({ load, ...cell }: Props) {
  const [Cell, setCell] = useState<ComponentType<CellProps>>();
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const [attempt, setAttempt] = useState(1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what makes it load again
  useEffect(() => {
    let wanted = true;
    setFailure(undefined);
    load().then(
      (loaded) => wanted && setCell(() => loaded),
      (error: unknown) => wanted && setFailure({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [load, attempt]);

  if (Cell) return <Cell {...cell} />;
  if (!failure) return <p role="status">Loading…</p>;
  // What did arrive and throws is no matter of the connection.
  if (!isLoadFailure(failure.error)) throw failure.error;
  return <NotLoaded name="program" onRetry={() => setAttempt(attempt + 1)} />;
}
