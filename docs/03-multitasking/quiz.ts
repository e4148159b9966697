import type { Question } from '@site/src/components/Quiz/types';

export const questions: Question[] = [
  {
    id: 'multitasking-two-ways-to-stop',
    question:
      'A thread of your server leaves its core. In which case did the kernel take the core away from it?',
    options: [
      {
        text: 'It called `recv` on a socket that had no data',
        right: false,
        why: 'That is a stop of its own: it asked for something that is not there, and waits until it is.',
      },
      {
        text: 'It was in the middle of `json.loads`, and its time slice was over',
        right: true,
        why: 'It wanted to go on. A timer interrupted the core, and the thread is ready again, behind others.',
      },
      {
        text: 'It wanted a lock that another thread holds',
        right: false,
        why: 'It waits by its own call, and is ready again when the lock is released.',
      },
    ],
  },
  {
    id: 'multitasking-switch',
    question: 'The kernel switches from thread A to thread B of the same process. What is moved?',
    options: [
      {
        text: 'A’s stack goes to the kernel, B’s stack comes back from there',
        right: false,
        why: 'Both stacks lie in the memory of the process and stay there. What changes is the stack pointer.',
      },
      {
        text: 'The memory of the process is exchanged',
        right: false,
        why: 'Both threads are in the same process and have the same memory.',
      },
      {
        text: 'A’s registers are put aside and B’s are loaded, the stack pointer among them',
        right: true,
        why: 'That is all that a thread has of its own on the core. It takes a microsecond or two.',
      },
    ],
  },
  {
    id: 'multitasking-never-seen',
    question:
      'A test runs two threads that each do `seen = sold`, then `sold = seen + 1`, a million times, and the sum is right. What does that show?',
    options: [
      {
        text: 'Nothing about the schedules that did not happen',
        right: true,
        why: 'Of the six orders of these four steps, four lose an update. The test has seen the other two.',
      },
      {
        text: 'That the two statements are one step in CPython',
        right: false,
        why: 'They are several bytecodes, and a switch between them is allowed. Where CPython looks for one has changed with its versions.',
      },
      {
        text: 'That the GIL protects `sold`',
        right: false,
        why: 'The GIL keeps the interpreter’s own data whole. Your read and your write are two steps with room for others in between.',
      },
    ],
  },
  {
    id: 'multitasking-lock-order',
    question:
      'Every order takes the locks of all its products, those with low numbers first. Can two orders wait for each other for ever?',
    options: [
      {
        text: 'Yes, if they have two products in common',
        right: false,
        why: 'Then both want the lower of the two first. Who gets it also gets the higher one, and the other waits without holding it.',
      },
      {
        text: 'No',
        right: true,
        why: 'In a ring somebody would have to hold a higher lock and wait for a lower one, and nobody does.',
      },
      {
        text: 'No, but only one order can be packed at a time',
        right: false,
        why: 'That would be one lock for all. Orders without a common product do not meet at any lock.',
      },
    ],
  },
  {
    id: 'multitasking-worker-argument',
    question:
      '`pool.submit(discount, order)` runs in a worker process, and `discount` does `order["price"] -= 10`. What is `order["price"]` in your process afterwards?',
    options: [
      {
        text: 'As before',
        right: true,
        why: 'The worker has an object of its own, made of the bytes that were sent. You see its change only if it is in the result.',
      },
      {
        text: '10 less',
        right: false,
        why: 'That is what a thread would have done. A reference means nothing in another address space.',
      },
      {
        text: '10 less, as soon as the result has been asked for',
        right: false,
        why: 'The result is a further object. Nothing of it is written into the order that you sent.',
      },
    ],
  },
  {
    id: 'multitasking-which',
    question:
      'A service resizes photos in pure Python, 200 ms each, and takes 500 requests at a time that wait for a database with an async driver. What fits?',
    options: [
      {
        text: 'asyncio for all of it: tasks are the cheapest',
        right: false,
        why: 'A photo would hold the loop’s only thread for 200 ms, and all 500 would wait for it.',
      },
      {
        text: 'A process for each request: they are the safest',
        right: false,
        why: 'Five hundred processes of 7 MiB and more, to wait. Waiting is what tasks are good at.',
      },
      {
        text: 'asyncio for the requests, and a pool of processes for the photos',
        right: true,
        why: 'Each for what it is good at: waits that overlap in one thread, and Python code that computes on other cores.',
      },
    ],
  },
];
