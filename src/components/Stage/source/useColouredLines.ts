import { useEffect, useMemo, useState } from 'react';
import type { LoopLanguage } from '../../../trace/LoopTrace';
import { escapeHtml } from './escapeHtml';

type Colour = (source: string, language: LoopLanguage) => string[];

/** The parsers are as large as an editor: loaded once, after the program has been drawn without colours. */
let colour: Colour | undefined;

/** Each line of a program as HTML; in colours as soon as the parser is there. */
export function useColouredLines(source: string, language: LoopLanguage): readonly string[] {
  const [ready, setReady] = useState<Colour | undefined>(() => colour);
  useEffect(() => {
    if (ready) return;
    let wanted = true;
    import('./colourLines').then(
      (module) => {
        colour = module.colourLines;
        if (wanted) setReady(() => module.colourLines);
      },
      // Without its colours the program reads as well.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [ready]);
  return useMemo(
    () => (ready ? ready(source, language) : plainLines(source)),
    [ready, source, language],
  );
}

function plainLines(source: string): string[] {
  return source.replace(/\n$/, '').split('\n').map(escapeHtml);
}
