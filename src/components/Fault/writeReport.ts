import type { Fault } from './Fault';

/** Where it happened. */
export interface FaultPlace {
  /** Address of the page. */
  readonly page: string;
  /** What the browser says of itself. */
  readonly browser: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** A report longer than this helps nobody, in characters. */
const LONGEST = 8_000;

/**
 * What somebody who mends the course needs to know, as text. What stands behind the `#` of the address is left out: it may
 * be the reader's code.
 */
export function writeReport(
  name: string,
  { error, components }: Fault,
  { page, browser, width, height }: FaultPlace,
): string {
  const stack = error instanceof Error ? error.stack : undefined;
  const said = sayError(error);
  return [
    'Yieldpoint: a part of a page has stopped',
    `Part: ${name}`,
    `Page: ${page.replace(/#.*$/s, '')}`,
    `Browser: ${browser}`,
    `Window: ${width} × ${height}`,
    `Error: ${said}`,
    // Chromium's stack begins with the error's name and message, that of other browsers does not.
    ...(stack ? [stack.startsWith(said) ? stack.slice(said.length).trimStart() : stack] : []),
    ...(components ? [`Components:${components}`] : []),
  ]
    .join('\n')
    .slice(0, LONGEST);
}

/** Name and message of whatever was thrown. */
export function sayError(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`;
  return `${typeof error}, no error: ${textOf(error)}`;
}

function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return 'it has no text';
  }
}
