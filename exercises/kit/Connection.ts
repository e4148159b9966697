import { ByteQueue } from './ByteQueue';
import { BrokenPipe, ConnectionReset, WouldBlock } from './errors';
import type { OpenConnection } from './OpenSocket';

/** How many bytes the kernel keeps for a socket. */
export interface BufferSizes {
  readonly sendBuffer: number;
  readonly receiveBuffer: number;
}

const NOTHING = new Uint8Array(0);

/**
 * One connection, with the program at one end and its peer at the other. `read`, `write` and `close` are the program's side;
 * the rest is what the network does to it.
 *
 *     peer ──▶ on the way ──▶ receive buffer ──▶ read
 *     peer ◀──────────────── send buffer ◀────── write
 */
export class Connection {
  readonly #sizes: BufferSizes;
  readonly #received = new ByteQueue();
  /** Sent by the peer, but the receive buffer is full: TCP's flow control holds it back on the other side. */
  readonly #onTheWay = new ByteQueue();
  readonly #toSend = new ByteQueue();
  /** The peer has ended; the end follows its last byte. */
  #ending = false;
  /** The end has arrived. */
  #peerEnded = false;
  /** The peer has closed: it reads nothing more. */
  #peerClosed = false;
  /** It was cut, and nobody has told the program yet. */
  #resetUntold = false;
  /** The program's kernel knows that writing is of no use. */
  #broken = false;
  #closed = false;
  /** Called when the program has written or closed. */
  onChange: () => void = () => {};

  constructor(sizes: BufferSizes) {
    this.#sizes = sizes;
  }

  /** A `read` would not block: there are bytes, or the end, or an error to tell. */
  get isReadable(): boolean {
    return this.#received.size > 0 || this.#peerEnded || this.#resetUntold || this.#broken;
  }

  /** A `write` would not block: there is room, or an error to tell. */
  get isWritable(): boolean {
    return this.#resetUntold || this.#broken || this.#room > 0;
  }

  /** What is known of it, for those who look from outside. */
  look(fd: number): OpenConnection {
    return {
      fd,
      kind: 'connection',
      received: this.#received.copy(),
      onTheWay: this.#onTheWay.size,
      toSend: this.#toSend.copy(),
      room: this.#room,
      peer: this.#broken ? 'cut' : this.#peerEnded ? 'ended' : 'open',
    };
  }

  /** What has arrived comes first, then the news of a reset, then the end. */
  read(maxBytes: number): Uint8Array {
    if (this.#received.size > 0) {
      const taken = this.#received.take(maxBytes);
      this.#refill();
      return taken;
    }
    this.#tellReset();
    if (this.#peerEnded) return NOTHING;
    throw new WouldBlock('nothing has arrived yet');
  }

  /** Takes as many bytes as there is room for. */
  write(bytes: Uint8Array): number {
    this.#tellReset();
    if (this.#broken) throw new BrokenPipe('the other end is gone');
    if (bytes.length === 0) return 0;
    const taken = bytes.subarray(0, this.#room);
    if (taken.length === 0) throw new WouldBlock('the send buffer is full');
    if (this.#peerClosed) {
      // The bytes are sent off before anybody knows better; the answer says that nobody is there.
      this.#broken = true;
      return taken.length;
    }
    this.#toSend.put(taken);
    this.onChange();
    return taken.length;
  }

  /** What was written is still delivered; what arrives from now on is dropped. */
  close(): void {
    this.#closed = true;
    this.#received.clear();
    this.#onTheWay.clear();
    this.onChange();
  }

  /** The program has closed, and the peer has taken all that it wrote. */
  get isOver(): boolean {
    return this.#closed && this.#toSend.size === 0;
  }

  arrive(bytes: Uint8Array): void {
    if (this.#closed || this.#resetUntold || this.#broken) return;
    this.#onTheWay.put(bytes);
    this.#refill();
  }

  /** The peer ends its side. It still reads. */
  peerEnds(): void {
    this.#ending = true;
    this.#refill();
  }

  /** The peer closes: it ends its side and reads no more. */
  peerCloses(): void {
    this.#peerClosed = true;
    this.#toSend.clear();
    this.peerEnds();
  }

  /** What has arrived can still be read; all other bytes are lost. */
  peerResets(): void {
    this.#onTheWay.clear();
    this.#toSend.clear();
    this.#peerEnded = true;
    this.#resetUntold = true;
    this.#broken = true;
  }

  /** The peer reads. */
  takeSent(maxBytes: number): Uint8Array {
    return this.#toSend.take(maxBytes);
  }

  get #room(): number {
    return this.#sizes.sendBuffer - this.#toSend.size;
  }

  #refill(): void {
    this.#received.put(this.#onTheWay.take(this.#sizes.receiveBuffer - this.#received.size));
    if (this.#ending && this.#onTheWay.size === 0) this.#peerEnded = true;
  }

  #tellReset(): void {
    if (!this.#resetUntold) return;
    this.#resetUntold = false;
    throw new ConnectionReset('the peer has cut the connection');
  }
}
