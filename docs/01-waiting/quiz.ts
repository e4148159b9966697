import type { Question } from '@site/src/components/Quiz/types';

export const questions: Question[] = [
  {
    id: 'waiting-send-returned',
    question:
      '`server.send(answer)` returns, and its result is the length of the answer. What do you know?',
    options: [
      {
        text: 'The browser has the answer',
        right: false,
        why: 'It may have gone away long ago. Only something that the browser sends can tell you what it has.',
      },
      {
        text: 'The bytes have left the machine',
        right: false,
        why: 'They may still be in the send buffer. The kernel sends them when the network and the other side can take them.',
      },
      {
        text: 'The kernel has a copy of the bytes in the send buffer of the socket',
        right: true,
        why: '`send` is a copy inside this machine. It waits only when there is no room in the buffer.',
      },
    ],
  },
  {
    id: 'waiting-in-recv',
    question: 'A thread has been waiting in `recv` for a minute. What did that cost?',
    options: [
      {
        text: 'A minute of CPU time, since the thread has to look again and again',
        right: false,
        why: 'It does not look. The kernel takes it off the core, and wakes it when bytes arrive.',
      },
      {
        text: 'Next to no CPU time, and a thread that could do nothing else meanwhile',
        right: true,
        why: 'Both halves matter: the CPU was free for others, and the thread was not.',
      },
      {
        text: 'Nothing at all',
        right: false,
        why: 'The CPU was free, but the thread was not. If it is the only one of the server, all other requests have waited with it.',
      },
    ],
  },
  {
    id: 'waiting-limit',
    question:
      'A request works for 5 ms and waits for 45 ms. How many of them can one thread answer in a second, one at a time, and how many with overlapping waits?',
    options: [
      {
        text: '20 and 200',
        right: true,
        why: '1000 / 50 and 1000 / 5. In the second case the CPU is the limit, and works all the time.',
      },
      {
        text: '20 and 22',
        right: false,
        why: 'That would be 1000 / 45: as if the work overlapped, and the waits did not. It is the other way round.',
      },
      {
        text: '200 and as many as you like',
        right: false,
        why: 'One at a time, nothing happens during the 45 ms, so 50 ms go by for each. And overlapped, each request still works for 5 ms.',
      },
    ],
  },
  {
    id: 'waiting-faster-cpu',
    question:
      'One at a time: a request works for 4 ms and waits for 20. What does a CPU of twice the speed bring?',
    options: [
      {
        text: 'Twice as many requests a second',
        right: false,
        why: 'It halves the 4 ms and leaves the 20. A request takes 22 ms then, and 24 before.',
      },
      {
        text: 'About 9 per cent more requests a second',
        right: true,
        why: '1000 / 22 instead of 1000 / 24. The wait is what fills the day of this server.',
      },
      {
        text: 'Nothing at all, since the CPU was at 17 per cent',
        right: false,
        why: 'The work is a sixth of each request, and that sixth is halved. It is little, and not nothing.',
      },
    ],
  },
  {
    id: 'waiting-await-in-a-row',
    question:
      'An async function awaits `profile()` for 20 ms, in the next line `orders()` for 40 ms, and in the next `suggestions()` for 30 ms. Nothing else is going on. How long does it take?',
    options: [
      {
        text: '40 ms, the longest of them',
        right: false,
        why: 'For that all three must have been asked before the first is waited for, as `gather` or `Promise.all` does.',
      },
      {
        text: '90 ms, the sum',
        right: true,
        why: 'Each line is a wait, and the next line asks when it is over. Other requests could go on meanwhile; this one does not.',
      },
      {
        text: '30 ms, the last of them',
        right: false,
        why: 'The function does not get to its last line before the first two waits are over.',
      },
    ],
  },
  {
    id: 'waiting-above-the-limit',
    question:
      'A server can answer 47 requests a second, and 48 come, for an hour. What becomes of the time that a page takes?',
    options: [
      {
        text: 'It grows by a fiftieth',
        right: false,
        why: 'The time to *make* the page does not grow at all. The one request too many joins a queue in each second, and nobody ever takes the queue away.',
      },
      {
        text: 'It grows for the whole hour, as long as nobody gives up',
        right: true,
        why: 'After a minute 60 are in the queue, after an hour 3600, and a new one waits behind all of them. With time-outs they give up instead.',
      },
      {
        text: 'It stays as it is, and one request a second is refused',
        right: false,
        why: 'Somebody would have to refuse it. By default everybody is let in, and waits.',
      },
    ],
  },
];
