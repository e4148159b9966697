import type { Interest, SystemCall } from '#kit';
import { code } from './code';
import type { SocketView } from './KernelRun';

type Call<Name extends SystemCall['call']> = Extract<SystemCall, { call: Name }>;

/**
 * Says what a system call came to.
 * @param before the sockets when the call was made
 * @param after the sockets when it has returned
 */
export function callSentence(
  call: SystemCall,
  before: readonly SocketView[],
  after: readonly SocketView[],
): string {
  switch (call.call) {
    case 'listen':
      return `${code('listen')} opens descriptor ${call.result}. Clients that connect wait there until ${code('accept')} takes them.`;
    case 'accept':
      return acceptSentence(call);
    case 'read':
      return readSentence(call, before, after);
    case 'write':
      return writeSentence(call);
    case 'close':
      return call.error
        ? `${code(`close(${call.fd})`)}: ${refusal(call.error)}.`
        : `${code(`close(${call.fd})`)} gives the descriptor back. Its number is free for the next socket.`;
    case 'select':
      return `${selectSentence(call)}${meanwhile(before, after)}`;
    case 'sleep':
      return `${code('sleep')} holds the whole program until ${call.until} ms.${meanwhile(before, after)}`;
  }
}

function acceptSentence({ fd, result, error }: Call<'accept'>): string {
  const made = code(`accept(${fd})`);
  if (error === 'EAGAIN')
    return `${made}: no client waits. The kernel says ${code(error)} and does not wait for one.`;
  if (error) return `${made}: ${refusal(error)}.`;
  return `${made} gives descriptor ${result} to the client that has waited longest.`;
}

function readSentence(
  { fd, result = 0, error }: Call<'read'>,
  before: readonly SocketView[],
  after: readonly SocketView[],
): string {
  const made = code(`read(${fd})`);
  if (error === 'EAGAIN')
    return `${made}: the receive buffer is empty. The kernel says ${code(error)} and does not wait.`;
  if (error) return `${made}: ${refusal(error)}.`;
  if (result === 0) return `${made} gives 0 bytes: the peer has ended, and nothing more will come.`;
  const left = socketOf(after, fd)?.received.length ?? 0;
  const had = socketOf(before, fd)?.received.length ?? 0;
  const rest = left === 0 ? 'The buffer is empty now.' : `${count(left)} of ${had} stay in it.`;
  return `${made} copies ${count(result)} out of the receive buffer. ${rest}`;
}

function writeSentence({ fd, length, result = 0, error }: Call<'write'>): string {
  const made = code(`write(${fd})`);
  if (error === 'EAGAIN')
    return `${made}: the send buffer is full. The kernel says ${code(error)}, takes nothing and does not wait.`;
  if (error) return `${made}: ${refusal(error)}.`;
  if (result === length) return `${made}: the kernel takes all ${count(length)}.`;
  return `${made}: the kernel takes ${result} of ${count(length)}, then the send buffer is full. The other ${length - result} are still yours to send.`;
}

function selectSentence(call: Call<'select'>): string {
  const { timeoutMs, at, until, result = [], error } = call;
  const made = code('select');
  if (error === 'Deadlock') {
    const why =
      call.interests.length === 0
        ? 'nothing is watched'
        : 'nothing will arrive any more for what is watched';
    return `${made} would sleep for ever: ${why}.`;
  }
  if (error) return `${made}: ${refusal(error)}.`;
  const answer = result.length === 0 ? 'nothing is ready' : readyInWords(result);
  if (until > at) {
    const why = result.length === 0 ? 'the time is over, and nothing is ready' : answer;
    return `Nothing is ready, and ${made} sleeps from ${at} to ${until} ms. Then ${why}.`;
  }
  return timeoutMs === 0
    ? `${made} looks and does not wait: ${answer}.`
    : `${made} returns at once: ${answer}.`;
}

function readyInWords(result: readonly Interest[]): string {
  return result
    .map(({ fd, event }) => `${fd} is ${event === 'read' ? 'readable' : 'writable'}`)
    .join(', ');
}

/** What has happened to the sockets while the program slept. */
function meanwhile(before: readonly SocketView[], after: readonly SocketView[]): string {
  const news = after.flatMap((socket) => {
    const was = socketOf(before, socket.fd);
    if (!was) return [];
    const came = socket.received.length + socket.onTheWay - was.received.length - was.onTheWay;
    const went = was.toSend.length - socket.toSend.length;
    const clients = socket.waiting - was.waiting;
    return [
      ...(clients > 0
        ? [`${clients} ${clients === 1 ? 'client' : 'clients'} came to ${socket.fd}`]
        : []),
      ...(came > 0 ? [`${count(came)} arrived for ${socket.fd}`] : []),
      ...(went > 0 ? [`the peer of ${socket.fd} took ${count(went)}`] : []),
      ...(socket.peer !== was.peer ? [peerNews(socket)] : []),
    ];
  });
  return news.length === 0 ? '' : ` Meanwhile ${news.join(', ')}.`;
}

function peerNews({ fd, peer }: SocketView): string {
  return peer === 'ended' ? `the peer of ${fd} ended` : `the connection of ${fd} was cut`;
}

function refusal(error: string): string {
  const meaning: Readonly<Record<string, string>> = {
    ECONNRESET: 'the peer has cut the connection',
    EPIPE: 'the other end is gone',
    EBADF: 'nothing is open under this number',
  };
  const words = meaning[error];
  return words ? `${words}, ${code(error)}` : `the kernel says ${code(error)}`;
}

function socketOf(sockets: readonly SocketView[], fd: number): SocketView | undefined {
  return sockets.find((one) => one.fd === fd);
}

const count = (bytes: number) => (bytes === 1 ? '1 byte' : `${bytes} bytes`);
