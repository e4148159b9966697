import { useEffect, useMemo, useState } from 'react';
import type { LoopLanguage } from '../../../trace/LoopTrace';
import { escapeHtml } from './escapeHtml';

type Colour = (source: string) => string[];

/** The editor's parsers, without the editor: each is loaded once, after a program of its language has been drawn without colours. */
const load: Readonly<Record<LoopLanguage, () => Promise<Colour>>> = {
  python: () => import('./colourPython').then((module) => module.colourPython),
  typescript: () => import('./colourTypescript').then((module) => module.colourTypescript),
};
const loaded = new Map<LoopLanguage, Colour>();

/** Each line of a program as HTML; in colours as soon as the parser is there. */
export function useColouredLines(source: string, language: LoopLanguage): readonly string[] {
  const [, setCount] = useState(0);
  const colour = loaded.get(language);
  useEffect(() => {
    if (loaded.has(language)) return;
    let wanted = true;
    load[language]().then(
      (loadedColour) => {
        loaded.set(language, loadedColour);
        if (wanted) setCount((count) => count + 1);
      },
      // Without its colours the program reads as well.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [language]);
  return useMemo(() => (colour ? colour(source) : plainLines(source)), [colour, source]);
}

function plainLines(source: string): string[] {
  return source.replace(/\n$/, '').split('\n').map(escapeHtml);
}
