import type { Question } from '@site/src/components/Quiz/types';

export const questions: Question[] = [
  {
    id: 'forms-of-io-what-sqlite-is',
    question:
      'A handler on an event loop makes a query of 0.3 s with `sqlite3`, and one of 0.3 s with an asyncio driver for PostgreSQL on the same machine. Which of the two stops the other tasks?',
    options: [
      {
        text: 'Neither: both are databases, and a database works by itself',
        right: false,
        why: 'SQLite is a library. There is no other process that would do the work.',
      },
      {
        text: 'The SQLite query',
        right: true,
        why: 'It runs on the thread that calls it, and that is the thread of the loop. For PostgreSQL the loop waits at a socket.',
      },
      {
        text: 'Both: they use the same disk',
        right: false,
        why: 'PostgreSQL waits for that disk in its own process. Your loop only has to wait for bytes on a socket.',
      },
    ],
  },
  {
    id: 'forms-of-io-one-recv',
    question:
      'A client calls `sendall(b"lamp\\n")` and then `sendall(b"book\\n")` over TCP. What may the first `recv(1000)` of the server give?',
    options: [
      {
        text: '`b"lamp\\n"`, always: one `send`, one `recv`',
        right: false,
        why: 'TCP keeps the order and the number of the bytes, and not the pieces in which they were sent.',
      },
      {
        text: '`b"lamp\\n"` or `b"lamp\\nbook\\n"`, but never half a line',
        right: false,
        why: 'Lines mean nothing to TCP. A packet, and so a chunk, may end anywhere.',
      },
      {
        text: 'Any beginning of the ten bytes with at least one byte',
        right: true,
        why: 'It waits for the first byte and gives what is there then. That is why the reader has to find the frames.',
      },
    ],
  },
  {
    id: 'forms-of-io-file-readiness',
    question: 'Why does asyncio not offer to wait for a file as it waits for a socket?',
    options: [
      {
        text: 'Because files are so fast that nobody needs to wait',
        right: false,
        why: 'From the page cache they are. A device, or a disk in the network, can take as long as it likes.',
      },
      {
        text: 'Because the kernel has no moment to report: a file is always ready, and the read itself fetches the bytes',
        right: true,
        why: 'Nothing arrives by itself. Somebody has to stand in the read, and in asyncio that is a thread of a pool.',
      },
      {
        text: 'Because Python opens files in blocking mode; with `O_NONBLOCK` it would work',
        right: false,
        why: 'The flag can be set on a file and changes nothing there. You have seen the experiment.',
      },
    ],
  },
  {
    id: 'forms-of-io-slow-reader',
    question:
      'A chat server writes to each of 5,000 clients with `writer.write(message)` and never awaits `drain()`. One client stops reading. What happens?',
    options: [
      {
        text: 'The server stops at that client, and nobody gets messages',
        right: false,
        why: '`write` never waits. That would be a blocking socket, or a `drain()` inside the loop over the clients.',
      },
      {
        text: 'The kernel drops what does not fit into its buffer',
        right: false,
        why: 'TCP drops nothing. What the kernel does not take stays in the process.',
      },
      {
        text: 'What is meant for that client piles up in the memory of the server',
        right: true,
        why: 'The transport buffers it without a bound, until the connection ends or the memory does.',
      },
    ],
  },
  {
    id: 'forms-of-io-dead-peer',
    question:
      'You wait in `recv`, without a time-out, for an answer from another machine. That machine loses its power. What does `recv` do?',
    options: [
      {
        text: 'It returns `b""`',
        right: false,
        why: 'That is what a *closed* connection gives. A machine without power closes nothing.',
      },
      {
        text: 'It raises `ConnectionResetError`',
        right: false,
        why: 'A reset is a packet, and somebody has to send it.',
      },
      {
        text: 'It waits for ever',
        right: true,
        why: 'No byte comes and no error, and silence looks like a slow answer. Only a clock of your own ends it.',
      },
    ],
  },
  {
    id: 'forms-of-io-deadline',
    question:
      'A page has a deadline one second from now. It spends 0.7 s on a first call and makes a second one, which makes a third after 0.2 s. How long may the third take?',
    options: [
      {
        text: '0.1 s',
        right: true,
        why: 'A deadline is a moment. Each call asks how far away it is: 1.0 − 0.7 − 0.2.',
      },
      {
        text: '0.3 s',
        right: false,
        why: 'That is what the second call had at its beginning. It has spent 0.2 s since.',
      },
      {
        text: '1 s',
        right: false,
        why: 'That would be a time-out for each call. Three of them add up, and the reader of the page has left.',
      },
    ],
  },
];
