import type { Question } from '@site/src/components/Quiz/types';

export const questions: Question[] = [
  {
    id: 'readiness-two-nothings',
    question:
      'A non-blocking `recv` on a TCP socket returns `b""`. A minute ago, on the same socket, it raised `BlockingIOError`. What has the server learnt now?',
    options: [
      {
        text: 'The same as a minute ago: there is nothing yet, so ask the selector again',
        right: false,
        why: '“Nothing yet” is `BlockingIOError`. A selector that is asked again will call this socket ready at once, for ever.',
      },
      {
        text: 'The other side has ended: no more bytes will ever come',
        right: true,
        why: 'No bytes without an error is the end of the stream. What is left is to send what you still have, and to close.',
      },
      {
        text: 'The connection has failed',
        right: false,
        why: 'A failure is an error, such as `ConnectionResetError`. This is an orderly end, and the other side may still be reading.',
      },
    ],
  },
  {
    id: 'readiness-flag',
    question: 'What does `sock.setblocking(False)` change?',
    options: [
      {
        text: 'The kernel does reads and writes of this socket in the background',
        right: false,
        why: 'Nothing happens in the background. A call does what it can do now, and what it cannot do stays undone.',
      },
      {
        text: 'The kernel now tells the program when bytes arrive',
        right: false,
        why: 'It tells nobody anything. That is the selector’s half, and you have to ask for it.',
      },
      {
        text: 'A call that would have to wait returns at once with `EAGAIN`',
        right: true,
        why: 'That is all. It makes asking harmless; when to ask is the selector’s business.',
      },
    ],
  },
  {
    id: 'readiness-interrupt',
    question:
      'A packet arrives while the only thread of an event loop is in a callback that computes for two seconds. What happens in the moment of the interrupt?',
    options: [
      {
        text: 'The kernel puts the bytes into the socket’s buffer, and the callback goes on',
        right: true,
        why: 'The interrupt ends in the kernel. The loop finds the socket ready when it next asks, up to two seconds later.',
      },
      {
        text: 'The callback is interrupted, and the reader callback of that socket runs',
        right: false,
        why: 'A core is interrupted, to run a piece of the kernel. No function of your program is called by that.',
      },
      {
        text: 'The packet is lost, because nobody is reading',
        right: false,
        why: 'The kernel keeps it. Only when the buffer is full does it tell the sender to stop.',
      },
    ],
  },
  {
    id: 'readiness-epoll',
    question:
      'A chat server watches 8,000 sockets. At any moment two or three have something to read. Why is epoll so much cheaper than poll here?',
    options: [
      {
        text: 'epoll looks at all 8,000 too, but in the kernel, where it is faster',
        right: false,
        why: 'poll looks in the kernel as well. The difference is how many are looked at.',
      },
      {
        text: 'The list stays in the kernel, and a question takes only what has been put on the ready list',
        right: true,
        why: 'Its cost grows with what is ready. With all 8,000 ready it would have no advantage.',
      },
      {
        text: 'epoll interrupts the program, so that it need not ask',
        right: false,
        why: 'The program asks, with `epoll_wait`, and sleeps in that call like in any other.',
      },
    ],
  },
  {
    id: 'readiness-edge',
    question:
      'With an edge-triggered epoll, 5,000 bytes arrive. Your callback reads 4,096 of them and returns to `epoll_wait`. Nothing more arrives. What happens?',
    options: [
      {
        text: '`epoll_wait` returns at once, because 904 bytes are there',
        right: false,
        why: 'That is level-triggered. An edge is about bytes that come, and these have come already.',
      },
      {
        text: 'The 904 bytes are thrown away',
        right: false,
        why: 'They stay in the buffer, safe and unmentioned.',
      },
      {
        text: 'The program sleeps, with 904 bytes in the buffer',
        right: true,
        why: 'Until more comes, if it does. So with edges you read on until `EAGAIN` before you wait.',
      },
    ],
  },
  {
    id: 'readiness-callback-error',
    question:
      '`order()` has a `try … except Exception` around `loop.call_later(1, answer)`. A second later `answer` raises. Who catches it?',
    options: [
      {
        text: 'The `except` in `order`',
        right: false,
        why: '`order` returned a second ago, and its frame with the `try` is gone. Only the registering was inside.',
      },
      {
        text: 'The loop, which called `answer`',
        right: true,
        why: 'It is the only frame below `answer`. It can write a line into the log and go on, and that is what asyncio does.',
      },
      {
        text: 'Nobody: the process ends with a traceback',
        right: false,
        why: 'asyncio’s loop catches what a callback raises and hands it to its exception handler. One bad callback must not end the server.',
      },
    ],
  },
];
