import { type ComponentType, type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { NotLoaded } from '../Fault/NotLoaded';
import { type CellPress, useCellButtons } from './useCellButtons';

interface Facts {
  readonly id: string;
  readonly kind: 'code' | 'diagram';
  /** Lines of code, to keep their room while the HTML is on its way. */
  readonly rows?: number;
  /** Size of a drawing, for the same purpose. */
  readonly width?: number;
  readonly height?: number;
}

interface WithHtml extends Facts {
  readonly html: string;
}

interface WithLoad extends Facts {
  readonly load: () => Promise<{ readonly default: WithHtml }>;
}

/** Only while an author writes: a diagram that nobody has drawn yet. */
interface WithDraft {
  readonly Draft: ComponentType<{ readonly text: string }>;
  readonly text: string;
}

/** A generated module: on the server the HTML itself, in the browser a way to load it. */
export type InlinedFigure = WithHtml | WithLoad | WithDraft;

/** What a live program is given by the figure that it belongs to. */
export interface CellProps {
  readonly id: string;
  readonly language: CellPress['language'];
  readonly printed: string;
  readonly checked: string | undefined;
  readonly press: CellPress;
  readonly onEditing: (editing: boolean) => void;
  readonly onClose: () => void;
}

interface Props {
  readonly of: InlinedFigure;
  /** Makes a program live; shown when the reader asks for it. */
  readonly Cell: ComponentType<CellProps>;
}

/** A figure whose HTML was made at build time. */
export function Inlined({ of, Cell }: Props) {
  return 'Draft' in of ? <of.Draft text={of.text} /> : <Figure key={of.id} of={of} Cell={Cell} />;
}

/** HTML of figures that were in the page before, for the day they are wanted again. */
const kept = new Map<string, string>();

/**
 * The server writes the HTML into the page. In the browser, hydration leaves what it finds there alone
 * (`suppressHydrationWarning`), so the HTML need not be in the script too; only when the reader came by a link inside
 * the site is the figure empty, and loads its HTML.
 */
function Figure({ of, Cell }: Props & { readonly of: WithHtml | WithLoad }) {
  const figure = useRef<HTMLElement>(null);
  const [loaded, setLoaded] = useState('');
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(1);
  const { press, close } = useCellButtons(figure);
  const [editing, setEditing] = useState(false);
  const { id, kind, rows, width, height } = of;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt is what makes it load again
  useLayoutEffect(() => {
    const element = figure.current;
    let wanted = true;
    if (!element?.hasChildNodes() && 'load' in of) {
      const before = kept.get(id);
      if (before) setLoaded(before);
      else {
        setFailed(false);
        of.load().then(
          (module) => wanted && setLoaded(module.default.html),
          () => wanted && setFailed(true),
        );
      }
    }
    return () => {
      wanted = false;
      // Who comes back to this page finds it as it was, and where it was.
      if (element?.hasChildNodes()) kept.set(id, element.innerHTML);
    };
  }, [of, id, attempt]);

  const room = { '--rows': rows, '--width': width, '--height': height } as CSSProperties;
  return (
    <>
      <figure
        ref={figure}
        className={kind}
        data-inlined={id}
        style={room}
        hidden={press && editing}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made at build time from the project's own text
        dangerouslySetInnerHTML={{ __html: 'html' in of ? of.html : loaded }}
      />
      {press && (
        <Cell
          id={id}
          language={press.language}
          printed={textOf(figure.current, '.code-text')}
          checked={textOf(figure.current, '.code-output') || undefined}
          press={press}
          onEditing={setEditing}
          onClose={() => {
            close();
            setEditing(false);
            // Back to where the reader came from, once it is shown again.
            requestAnimationFrame(() =>
              figure.current?.querySelector<HTMLElement>('[data-cell="edit"]')?.focus(),
            );
          }}
        />
      )}
      {failed && (
        <NotLoaded
          name={kind === 'code' ? 'program' : 'diagram'}
          onRetry={() => setAttempt(attempt + 1)}
        />
      )}
    </>
  );
}

function textOf(figure: HTMLElement | null, part: string): string {
  return figure?.querySelector(`${part} pre`)?.textContent ?? '';
}
