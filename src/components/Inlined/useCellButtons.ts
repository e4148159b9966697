import { type RefObject, useEffect, useState } from 'react';

/** What a reader may do with a program besides reading it. */
export type CellAct = 'run' | 'edit';

/** A press on one of a figure's buttons; each is a new object, so that a second press is heard too. */
export interface CellPress {
  readonly act: CellAct;
  /** What the program is written in, as its fence says. */
  readonly language: 'python' | 'ts';
}

/** Listens to the buttons in a figure's HTML, of which React knows nothing. */
export function useCellButtons(figure: RefObject<HTMLElement | null>) {
  const [press, setPress] = useState<CellPress>();

  useEffect(() => {
    const element = figure.current;
    if (!element) return;
    const heard = ({ target }: Event) => {
      const button = target instanceof Element ? target.closest('[data-cell]') : null;
      if (!button) return;
      setPress({
        act: button.getAttribute('data-cell') === 'edit' ? 'edit' : 'run',
        language: button.getAttribute('data-language') === 'ts' ? 'ts' : 'python',
      });
    };
    element.addEventListener('click', heard);
    return () => element.removeEventListener('click', heard);
  }, [figure]);

  return { press, close: () => setPress(undefined) };
}
