const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The UTF-8 bytes of a text: what travels. `bytes('é')` has length 2. */
export function bytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/** The text of UTF-8 bytes. A character that was cut in the middle becomes U+FFFD, `�`. */
export function text(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
