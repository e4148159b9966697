import type { CellProps } from '@site/src/components/Inlined/Inlined';
import { type ComponentType, useEffect, useState } from 'react';

type Loaded = ComponentType<CellProps>;

const load: Readonly<Record<CellProps['language'], () => Promise<Loaded>>> = {
  python: () => import('./PythonCell').then((module) => module.PythonCell),
  ts: () => import('./TypeScriptCell').then((module) => module.TypeScriptCell),
};

/** The live program of a figure. Its script is loaded when the reader first presses Run or Edit. */
export function LiveCell(props: CellProps) {
  const { language } = props;
  const [Cell, setCell] = useState<Loaded>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(1);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what makes it load again
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    load[language]().then(
      (loaded) => wanted && setCell(() => loaded),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [language, attempt]);

  if (Cell) return <Cell {...props} />;
  if (!failed) return <p role="status">Loading…</p>;
  return (
    <p className="inlined-failed" role="alert">
      The editor did not load. Check your connection.{' '}
      <button type="button" onClick={() => setAttempt(attempt + 1)}>
        Try again
      </button>
    </p>
  );
}
