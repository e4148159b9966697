import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/** A program in a link is not longer than this, in characters: the longest of a preset has 1 000. */
export const LONGEST_SOURCE = 50_000;

/** Bytes that are unpacked at a time, so that a short text which unpacks to millions of bytes is given up early. */
const SLICE = 512;

/** A program as letters that every address may have: its check, a dot, and its text, compressed. */
export function packSource(source: string): string {
  const bytes = deflateSync(strToU8(source), { level: 9 });
  const letters = btoa(strFromU8(bytes, true));
  const safe = letters.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `${checkOf(source)}.${safe}`;
}

/** The program that was packed; `undefined` when the letters are not whole, were changed, or hold more than a program may. */
export function unpackSource(packed: string): string | undefined {
  const [, check, letters = ''] = /^([0-9a-f]{8})\.([\w-]+)$/.exec(packed) ?? [];
  if (check === undefined) return undefined;
  try {
    const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = inflate(strToU8(binary, true));
    const source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return source.length <= LONGEST_SOURCE && checkOf(source) === check ? source : undefined;
  } catch {
    return undefined;
  }
}

/** @throws when the bytes are no such thing, or too much comes out */
function inflate(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
    // A character takes at most three bytes.
    if (length > 3 * LONGEST_SOURCE) throw new Error('too long');
  });
  for (let start = 0; start < bytes.length; start += SLICE)
    stream.push(bytes.subarray(start, start + SLICE), start + SLICE >= bytes.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** FNV-1a over UTF-16 units, as eight hexadecimal digits: finds damage, and is no protection against malice. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
