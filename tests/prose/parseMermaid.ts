type Mermaid = typeof import('mermaid')['default'];

let mermaid: Promise<Mermaid> | undefined;

/** Parses a mermaid text in node. Throws mermaid's own words about what it does not understand. */
export async function parseMermaid(text: string): Promise<void> {
  mermaid ??= loadMermaid();
  await (await mermaid).parse(text);
}

/**
 * Mermaid's parser cleans labels with DOMPurify, which gives itself up without a window. While it loads it gets the
 * least window that it takes for one; having no real document it then leaves labels as they are, which parsing allows.
 */
async function loadMermaid(): Promise<Mermaid> {
  const window = { document: { nodeType: 9, createElement: () => ({}) }, Element: class {} };
  Object.assign(globalThis, { window });
  try {
    return (await import('mermaid')).default;
  } finally {
    Reflect.deleteProperty(globalThis, 'window');
  }
}
