/**
 * What a system call can answer instead of a result. A real kernel gives a number, `errno`, whose names are in errno(3);
 * here each is a class of its own, and `code` is that name.
 */

/** Nothing is there right now: a blocking call would sleep here. Ask again when `select` says so. Not a failure. */
export class WouldBlock extends Error {
  override readonly name = 'WouldBlock';
  readonly code = 'EAGAIN';
}

/** The peer has cut the connection: bytes may be lost, in both directions. Told once; afterwards the connection is over. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset';
  readonly code = 'ECONNRESET';
}

/** A write to a connection whose other end is gone. */
export class BrokenPipe extends Error {
  override readonly name = 'BrokenPipe';
  readonly code = 'EPIPE';
}

/** The descriptor's number belongs to nothing: never opened, or closed already. */
export class BadFileDescriptor extends Error {
  override readonly name = 'BadFileDescriptor';
  readonly code = 'EBADF';
}

/** `read` or `write` on a socket that has no other end, such as a listening one. */
export class NotConnected extends Error {
  override readonly name = 'NotConnected';
  readonly code = 'ENOTCONN';
}

/** The call makes no sense: a negative time-out, `accept` on a socket that does not listen. */
export class InvalidArgument extends Error {
  override readonly name = 'InvalidArgument';
  readonly code = 'EINVAL';
}

/** A `select` without limit that nothing will ever end. A real program would hang here; this machine sees it coming. */
export class Deadlock extends Error {
  override readonly name = 'Deadlock';
}

/** The program asks and asks, nothing comes of it, and the clock stands still. A real one would burn the processor. */
export class BusyWaiting extends Error {
  override readonly name = 'BusyWaiting';
}
