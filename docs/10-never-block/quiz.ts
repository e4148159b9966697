import type { Question } from '@site/src/components/Quiz/types';

export const questions: Question[] = [
  {
    id: 'never-block-lag',
    question:
      'Each minute, all customers are 300 ms late for a moment. Debug mode has named the task, and its step calls twenty functions. What shows you the line?',
    options: [
      {
        text: 'A lag monitor with a shorter interval',
        right: false,
        why: 'It sees how late its own timer is, to more digits. It never knows who was running.',
      },
      {
        text: '`faulthandler.dump_traceback_later`, set again and again by a task',
        right: true,
        why: 'When the loop is held nobody sets it again, and it writes the stack of the held thread from outside, while the call still runs.',
      },
      {
        text: '`python -m asyncio pstree`',
        right: false,
        why: 'It shows which task waits for which. Here nobody waits for the wrong thing: one of them does not give way.',
      },
    ],
  },
  {
    id: 'never-block-slices',
    question:
      'A report works in slices of 20 ms with `await asyncio.sleep(0)` between them. It is alone with one other task, whose timer falls due in the middle of a slice. How late is that task, at most?',
    options: [
      {
        text: 'About 20 ms: the rest of this slice, and then it is its turn',
        right: false,
        why: 'The report’s next step is in the queue before the loop has looked at the timers.',
      },
      {
        text: 'About 60 ms: this slice and two more',
        right: true,
        why: 'The timer goes behind the next slice, and sets a future; the task’s wake-up goes behind the one after that.',
      },
      {
        text: 'Not at all: timers have precedence',
        right: false,
        why: 'A due timer becomes a handle at the end of the ready queue, and nothing interrupts a slice.',
      },
    ],
  },
  {
    id: 'never-block-pool',
    question:
      'The default pool has 6 threads. 30 customers each call `await asyncio.to_thread(query)`, and a query takes 0.1 s. The lag monitor shows nothing. How long does the last customer wait?',
    options: [
      {
        text: '0.1 s: they are all in threads',
        right: false,
        why: 'Six of them are. The others are in the queue of the pool.',
      },
      {
        text: '0.5 s',
        right: true,
        why: '30 calls in rounds of 6 are five rounds. The loop is free all the time, so no monitor of the loop can see it.',
      },
      {
        text: '3 s',
        right: false,
        why: 'That would be one thread. There are six, and their waits overlap.',
      },
    ],
  },
  {
    id: 'never-block-orphan',
    question:
      'Around `await asyncio.to_thread(client.get, url)` stands `asyncio.timeout(1)`. The other side hangs, and the client has no time-out of its own. What becomes of the thread after a second?',
    options: [
      {
        text: 'It gets the `CancelledError` at its next bytecode',
        right: false,
        why: 'That is thrown into the task, at its `await`. Nothing is thrown into a thread.',
      },
      {
        text: 'The pool ends it and starts another one',
        right: false,
        why: 'Neither the pool nor Python can end a thread from outside.',
      },
      {
        text: 'It stays in `client.get`, and the pool has one thread less',
        right: true,
        why: 'Only the call itself can end it, by a time-out inside. As many such calls as there are threads, and every later call waits too.',
      },
    ],
  },
  {
    id: 'never-block-gil',
    question:
      'You move `json.loads` of a 10 MB body from the loop into `asyncio.to_thread`. What happens to the other customers?',
    options: [
      {
        text: 'They are served meanwhile: it is another thread',
        right: false,
        why: 'The loop’s thread needs the GIL to run a single line, and `json.loads` is one C call that keeps it.',
      },
      {
        text: 'They are late by up to 5 ms at a time',
        right: false,
        why: 'That is so for a thread that runs Python code. A C call looks at nobody’s request until it returns.',
      },
      {
        text: 'They wait about as long as before',
        right: true,
        why: 'The loop has been moved off the CPU instead of the parse. A process has a GIL of its own; a limit on the body costs nothing.',
      },
    ],
  },
  {
    id: 'never-block-process',
    question:
      'Making a photo small takes 2 ms of Python. The photo has 10 MB. You send photos to a process pool, and the shop is slower than before. Why?',
    options: [
      {
        text: 'To start a process takes 100 ms',
        right: false,
        why: 'Once for each worker. The pool keeps its workers.',
      },
      {
        text: 'The way there and back costs 45–66 ms, and a part of it is paid by this process',
        right: true,
        why: 'The bytes are pickled here, with this process’s GIL. Send the file’s name, or leave 2 ms of work where it is.',
      },
      {
        text: 'The workers share one GIL with the server',
        right: false,
        why: 'Each process has its own. That is why one would go there.',
      },
    ],
  },
];
