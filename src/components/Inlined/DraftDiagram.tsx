import { useEffect, useId, useState } from 'react';

type Draft =
  | { readonly state: 'drawing' }
  | { readonly state: 'drawn'; readonly svg: string }
  | { readonly state: 'failed'; readonly message: string };

/**
 * A diagram as mermaid draws it in the browser, while its author writes it (`npm start`). Its looks are mermaid's; the
 * drawing that readers get is made by `npm run diagrams`.
 */
export function DraftDiagram({ text }: { readonly text: string }) {
  const id = useId().replace(/\W/g, '');
  const [draft, setDraft] = useState<Draft>({ state: 'drawing' });

  useEffect(() => {
    let wanted = true;
    const show = (next: Draft) => wanted && setDraft(next);
    drawDraft(`draft${id}`, text).then(
      (svg) => show({ state: 'drawn', svg }),
      (error: unknown) => show({ state: 'failed', message: String(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [id, text]);

  return (
    <figure className="diagram">
      {draft.state === 'drawn' && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: mermaid's own drawing of the author's text
        <div className="diagram-scroll" dangerouslySetInnerHTML={{ __html: draft.svg }} />
      )}
      {draft.state === 'failed' && <pre className="diagram-error">{draft.message}</pre>}
      <figcaption>
        A draft, drawn in the browser. Run <code>npm run diagrams</code> to draw it for readers.
      </figcaption>
    </figure>
  );
}

async function drawDraft(id: string, text: string): Promise<string> {
  const { default: mermaid } = await import('mermaid');
  mermaid.initialize({ startOnLoad: false, theme: 'neutral', fontFamily: 'Geist' });
  return (await mermaid.render(id, text)).svg;
}
