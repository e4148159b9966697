import { type CSSProperties, useCallback, useLayoutEffect, useRef, useState } from 'react';

interface InlinedHtml {
  readonly html: string;
}

/** On the server the HTML itself; in the browser a way to load it. The same import gives one or the other. */
export type InlinedSource =
  | InlinedHtml
  | { readonly load: () => Promise<{ readonly default: InlinedHtml }> };

export interface InlinedProps {
  readonly of: InlinedSource;
  readonly id: string;
  readonly kind: 'code' | 'diagram';
  /** Lines of code, to keep their room while the HTML is on its way. */
  readonly rows?: string;
  /** Size of a drawing, for the same purpose. */
  readonly width?: string;
  readonly height?: string;
}

/**
 * A figure whose HTML was made at build time. The server writes it into the page. In the browser, hydration leaves what
 * it finds there alone (`suppressHydrationWarning`), so the HTML need not be in the script too; only when the reader
 * came by a link inside the site is the figure empty, and loads its HTML.
 */
export function Inlined({ of, id, kind, rows, width, height }: InlinedProps) {
  const figure = useRef<HTMLElement>(null);
  const [html, setHtml] = useState('html' in of ? of.html : '');
  const [failed, setFailed] = useState(false);

  const load = useCallback(() => {
    let wanted = true;
    if ('load' in of) {
      setFailed(false);
      of.load().then(
        (module) => wanted && setHtml(module.default.html),
        () => wanted && setFailed(true),
      );
    }
    return () => {
      wanted = false;
    };
  }, [of]);

  useLayoutEffect(() => (figure.current?.hasChildNodes() ? undefined : load()), [load]);

  const room = { '--rows': rows, '--width': width, '--height': height } as CSSProperties;
  return (
    <>
      <figure
        ref={figure}
        className={kind}
        data-inlined={id}
        style={room}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made at build time from the project's own text
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {failed && (
        <p className="inlined-failed" role="alert">
          This {kind === 'code' ? 'code' : 'diagram'} did not load. Check your connection.{' '}
          <button type="button" onClick={load}>
            Try again
          </button>
        </p>
      )}
    </>
  );
}
