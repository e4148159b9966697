/** What a diagram says to those who do not see it. */
export interface Description {
  readonly title: string;
  readonly text: string;
}

// Mermaid's grammar for block diagrams knows neither line, so there an author writes them as comments: `%% accTitle: …`.
const TITLE = /^[ \t]*(?:%%[ \t]*)?accTitle[ \t]*:[ \t]*(\S.*?)[ \t]*$/m;
const TEXT = /^[ \t]*(?:%%[ \t]*)?accDescr[ \t]*:[ \t]*(\S.*?)[ \t]*$/m;
const LONG_TEXT = /^[ \t]*accDescr[ \t]*\{([^}]*\S[^}]*)\}/m;

/** Reads `accTitle` and `accDescr` of a mermaid text. Throws when one is missing. */
export function readDescription(mermaid: string): Description {
  const title = TITLE.exec(mermaid)?.[1];
  const text = TEXT.exec(mermaid)?.[1] ?? LONG_TEXT.exec(mermaid)?.[1]?.trim().replace(/\s+/g, ' ');
  const missing = [title ? '' : '"accTitle: …"', text ? '' : '"accDescr: …"'].filter(Boolean);
  if (!title || !text) {
    throw new Error(
      `This diagram has no ${missing.join(' and no ')}. Say in words what it shows, for readers who do not see it.`,
    );
  }
  return { title, text };
}
