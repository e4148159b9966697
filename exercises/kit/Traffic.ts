/** When and how a client reads what comes back, if not at once. Milliseconds since boot. */
export interface SlowReading {
  /** It reads nothing before. 0: as soon as it is connected. */
  readonly fromMs: number;
  readonly everyMs: number;
  /** Bytes for each of its reads. */
  readonly maxBytes: number;
}

/** What one client of a server does. Times are milliseconds since boot, none before `atMs`, and `endsAtMs` is the last. */
export interface Client {
  /** When it connects. */
  readonly atMs: number;
  /** How many bytes it sends, and when. Which bytes, says `textOf`. */
  readonly sends: readonly { readonly atMs: number; readonly length: number }[];
  /** How it reads; at once, if it is not said. */
  readonly reads?: SlowReading | undefined;
  /** `ends`: it sends no more and still reads. `closes`: it does neither. `resets`: it cuts the connection. */
  readonly ending: 'ends' | 'closes' | 'resets';
  readonly endsAtMs: number;
}

/** What happens to a server: plain data, so that it can be made by chance, be made smaller, and be told. */
export interface Traffic {
  /** Bytes that the kernel keeps for each socket, in each direction. */
  readonly sendBuffer: number;
  readonly receiveBuffer: number;
  readonly clients: readonly Client[];
}

const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789'];

/** What a client sends in all: small letters, capital letters or digits, in a row, so that one sees whose bytes got where. */
export function textOf({ clients }: Traffic, index: number): string {
  const alphabet = ALPHABETS[index % ALPHABETS.length] ?? '';
  const length = clients[index]?.sends.reduce((sum, one) => sum + one.length, 0) ?? 0;
  return alphabet.repeat(Math.ceil(length / alphabet.length)).slice(0, length);
}
