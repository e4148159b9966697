import { BrokenPipe, bytes, text } from '#kit';

/** What has come out of the pipe. */
export interface Question {
  readonly id: number;
  readonly method: string;
  readonly argument: unknown;
}

/** The process at the other end: it reads what the client writes, and makes frames. */
export class OtherProcess {
  /** All bytes that were written so far. */
  readonly written: number[] = [];
  /** When it does not read any more, a write fails. */
  isDead = false;

  /** The client's end of the pipe. */
  readonly write = (chunk: Uint8Array): void => {
    if (this.isDead) throw new BrokenPipe();
    for (const byte of chunk) this.written.push(byte);
  };

  /** The questions so far. Something that is no frame, or no JSON, ends the list: see `leftOver`. */
  get questions(): Question[] {
    return this.#read().questions;
  }

  /** The bytes behind the last whole question. */
  get leftOver(): number[] {
    return this.#read().leftOver;
  }

  #read(): { questions: Question[]; leftOver: number[] } {
    const questions: Question[] = [];
    let leftOver = this.written;
    while (leftOver.length >= 4) {
      const length = leftOver.slice(0, 4).reduce((sum, byte) => sum * 256 + byte, 0);
      if (leftOver.length < 4 + length) break;
      try {
        questions.push(JSON.parse(text(Uint8Array.from(leftOver.slice(4, 4 + length)))));
      } catch {
        break;
      }
      leftOver = leftOver.slice(4 + length);
    }
    return { questions, leftOver };
  }
}

/** A frame with these bytes, or with a message as JSON. */
export function frame(message: Uint8Array | object): Uint8Array {
  const body = message instanceof Uint8Array ? message : bytes(JSON.stringify(message));
  const { length } = body;
  const whole = new Uint8Array(4 + length);
  whole.set([length >>> 24, length >>> 16, length >>> 8, length]);
  whole.set(body, 4);
  return whole;
}
