import type { Question } from '@site/src/components/Quiz/types';

export const questions: Question[] = [
  {
    id: 'gil-protects',
    question: 'What is the GIL there to protect?',
    options: [
      {
        text: 'The interpreter’s own data: reference counts, the insides of dictionaries and lists, C code that expects to be alone',
        right: true,
        why: 'So that no object is freed while it is in use. It knows nothing of what belongs together in your program.',
      },
      {
        text: 'Your variables, so that each statement happens at once or not at all',
        right: false,
        why: 'Between two of your statements, and inside many of them, another thread may run. That needs a lock of yours.',
      },
      {
        text: 'The kernel’s threads, which cannot run at the same time in one process',
        right: false,
        why: 'They can, and do. It is only bytecode for which they need the lock.',
      },
    ],
  },
  {
    id: 'gil-who-runs',
    question:
      'Four threads on four cores. A is in `recv`, B hashes 64 MiB, C and D are in loops of Python code. How many of the four can make progress at one moment?',
    options: [
      {
        text: 'One: the holder of the GIL',
        right: false,
        why: 'Only bytecode needs the GIL. A’s kernel receives and B’s C code hashes without it.',
      },
      {
        text: 'Three: A waits, B hashes, and one of C and D runs bytecode',
        right: true,
        why: '`recv` and a large hash drop the lock. C and D need it, so one of them runs and the other waits for it.',
      },
      {
        text: 'All four: each has a core',
        right: false,
        why: 'C and D both need the GIL, and there is one. Their second core does not help them.',
      },
    ],
  },
  {
    id: 'gil-interval',
    question:
      'The switch interval is 5 ms. What happens 5 ms after B has begun to wait for the GIL?',
    options: [
      {
        text: 'The interpreter stops A and gives the GIL to B',
        right: false,
        why: 'Nobody can stop A. The lock is given by its holder, never taken from it.',
      },
      {
        text: 'B sets a request, and A lets go at its next check',
        right: true,
        why: 'Which may be at once, or at the end of a long call of `re.match`. Then the operating system says who of those that wait is woken.',
      },
      {
        text: 'A lets go, and the one of the two who is faster takes it',
        right: false,
        why: 'So it was before Python 3.2, and mostly it was A. Now A waits until another thread really has it.',
      },
    ],
  },
  {
    id: 'gil-wake-up',
    question:
      'A threaded server answers in 12 ms, with three database queries. Then somebody starts a report in a thread of the same process, in pure Python. What do you expect?',
    options: [
      {
        text: 'About 12 ms, if there is an idle core',
        right: false,
        why: 'The core is idle, but the GIL is not. The thread wakes up on it and has to ask.',
      },
      {
        text: 'About twice as much, since two threads share the time',
        right: false,
        why: 'The answer is hardly ever computing, so there is little to share. What it pays does not depend on how much it computes.',
      },
      {
        text: 'About 15 ms more: 5 ms each time that it comes back from a query',
        right: true,
        why: 'Whoever comes back from a wait stands before a held lock, and asks after one interval. Three waits, three times.',
      },
    ],
  },
  {
    id: 'gil-slow',
    question:
      'A script with one thread computes in pure Python, on CPython 3.14’s default build. Somebody proposes the free-threaded build. How will its speed change?',
    options: [
      {
        text: 'It gets a few per cent slower',
        right: true,
        why: 'One thread never waits for the GIL. Without it, counting references and touching containers costs more: about 5–10 % on 3.14.',
      },
      {
        text: 'It gets faster by the number of cores',
        right: false,
        why: 'There is one thread, so there is one core at work. To use more, somebody has to cut the job in parts.',
      },
      {
        text: 'It does not change: the lock was free all the time',
        right: false,
        why: 'It was free, but what stands in its place is not free of charge.',
      },
    ],
  },
  {
    id: 'gil-choice',
    question:
      'A service on the default build resizes images with a C library that drops the GIL, 40 ms each. What uses all cores with the least effort?',
    options: [
      {
        text: 'A pool of threads, about as many as there are cores',
        right: true,
        why: 'While the C code computes, nobody needs the GIL. There is nothing to pickle and no process to start.',
      },
      {
        text: 'A pool of processes, because the work is computing',
        right: false,
        why: 'It would work, and each image would be copied there and back. Computing *in Python* is what needs processes.',
      },
      {
        text: '`asyncio.gather` over coroutines that call the library',
        right: false,
        why: 'All of them are in one thread, and each call holds it for 40 ms. asyncio overlaps waits, and there are none.',
      },
    ],
  },
];
