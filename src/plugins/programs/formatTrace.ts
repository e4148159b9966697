import type { FrameTrace } from '../../trace/FrameTrace';

/** A trace as the text of its file: one event a line where it fits, so that a change of a program reads well in a diff. */
export function formatTrace({ python, program, events }: FrameTrace): string {
  const lines = events.map((event) => `    ${indented(oneLine(event), event)}`);
  return `{
  "python": ${JSON.stringify(python)},
  "program": ${JSON.stringify(program)},
  "events": [
${lines.join(',\n')}
  ]
}
`;
}

/** The formatter's line holds 100 characters, the indent and the comma included. */
function indented(line: string, event: object): string {
  if (line.length <= 95) return line;
  return JSON.stringify(event, null, 2).replaceAll('\n', '\n    ');
}

function oneLine(value: object): string {
  const fields = Object.entries(value).map(
    ([name, field]) =>
      `${JSON.stringify(name)}: ${typeof field === 'object' && field ? oneLine(field) : JSON.stringify(field)}`,
  );
  return `{ ${fields.join(', ')} }`;
}
