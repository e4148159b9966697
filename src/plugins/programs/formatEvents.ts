/** A trace as the text of its file: one event a line where it fits, so that a change of a program reads well in a diff. */
export function formatEvents(trace: { readonly events: readonly object[] }): string {
  const { events, ...head } = trace;
  const fields = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${shortest(value, '  ')},`,
  );
  const lines = events.map((event) => `    ${shortest(event, '    ')}`);
  return `{
${fields.join('\n')}
  "events": [
${lines.join(',\n')}
  ]
}
`;
}

/** The formatter's line holds 100 characters, the indent and the comma included. */
function shortest(value: unknown, indent: string): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || line.length <= 99 - indent.length) return line;
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}

function oneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(([name, field]) => `${JSON.stringify(name)}: ${oneLine(field)}`);
  return `{ ${fields.join(', ')} }`;
}
