import type { Interest, SystemCall } from '#kit';

/** A system call and its answer, as strace(1) writes them: `read(4, 100) = -1 EAGAIN`. */
export function callText(call: SystemCall): string {
  return `${call.call}(${argumentsOf(call)})${answerOf(call)}`;
}

function argumentsOf(call: SystemCall): string {
  switch (call.call) {
    case 'listen':
      return '';
    case 'accept':
    case 'close':
      return `${call.fd}`;
    case 'read':
      return `${call.fd}, ${call.maxBytes}`;
    case 'write':
      return `${call.fd}, ${call.length} bytes`;
    case 'select':
      return `${listed(call.interests)}, ${call.timeoutMs}`;
    case 'sleep':
      return `${call.ms}`;
  }
}

function answerOf(call: SystemCall): string {
  if (call.error !== undefined) return ` = -1 ${call.error}`;
  if (call.call === 'select') return ` = ${listed(call.result ?? [])}`;
  return call.result === undefined ? '' : ` = ${call.result}`;
}

function listed(interests: readonly Interest[]): string {
  return `[${interests.map(({ fd, event }) => `${fd} ${event}`).join(', ')}]`;
}
