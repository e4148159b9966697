import type { Question } from '@site/src/components/Quiz/types';

export const questions: Question[] = [
  {
    id: 'event-loop-call-soon',
    question:
      'The ready queue holds the handles of `a` and `b`. `a` calls `loop.call_soon(c)`, and a timer is due already. In which order do `a`, `b`, `c` and the timer’s callback run?',
    options: [
      {
        text: '`a`, `c`, `b`, timer',
        right: false,
        why: '`call_soon` appends on the right and calls nothing. `b` was there first.',
      },
      {
        text: '`a`, `b`, `c`, timer',
        right: false,
        why: 'A pass runs only what was ready when it began to run handles. The timer was due before that, and `c` is for the next pass.',
      },
      {
        text: '`a`, `b`, timer, `c`',
        right: true,
        why: 'Due timers go to the ready queue, behind `a` and `b`, before any handle of this pass runs. `c` comes in while they run, and waits for the next.',
      },
    ],
  },
  {
    id: 'event-loop-select-timeout',
    question:
      'Nothing is ready, and the earliest live timer is due in 3 seconds. A task waits for a socket. With which time-out does the loop call `select`?',
    options: [
      {
        text: '0, and again and again until the socket has something',
        right: false,
        why: 'That is a busy loop. It would use a whole core to wait.',
      },
      {
        text: '3 seconds',
        right: true,
        why: '`select` returns earlier if the socket becomes readable, so one call waits for both.',
      },
      {
        text: 'None: it waits for the socket without limit',
        right: false,
        why: 'Then the timer would ring only when somebody happens to send something.',
      },
    ],
  },
  {
    id: 'event-loop-set-result',
    question:
      'A task awaits `row`. A callback calls `row.set_result("row 7")` and then prints `done`. What does the task do between these two lines?',
    options: [
      {
        text: 'It goes on to its next `await`',
        right: false,
        why: 'A future never calls anybody itself. Your two lines stay together.',
      },
      {
        text: 'Nothing: its wake-up is in the ready queue',
        right: true,
        why: '`set_result` gives each callback to `call_soon`. The task goes on in the next pass.',
      },
      {
        text: 'Nothing: it notices the result when it looks again',
        right: false,
        why: 'A waiting task does not look. It is called, by the callback that it has left at the future.',
      },
    ],
  },
  {
    id: 'event-loop-where-is-the-task',
    question: 'A task has been waiting for a socket for one second. Where in the loop is it?',
    options: [
      {
        text: 'In the ready queue, at the end',
        right: false,
        why: 'The ready queue holds what can run. A waiting task is in it only after what it waits for has come.',
      },
      {
        text: 'On the call stack, below the tasks that run',
        right: false,
        why: 'When it suspended, its frames left the stack. Other tasks could not return past them.',
      },
      {
        text: 'In none of its queues: the selector’s entry refers to a future, and the future to the task',
        right: true,
        why: 'The entry holds the reader callback, that holds the future, and the future’s callback is the task’s wake-up.',
      },
    ],
  },
  {
    id: 'event-loop-await-turn',
    question:
      'A task runs `while True: item = await queue.get()`, and the queue always has an item. What do the other tasks do?',
    options: [
      {
        text: 'They get a turn at each `await`',
        right: false,
        why: '`get` of a queue that is not empty meets no unfinished future, so nothing suspends.',
      },
      {
        text: 'They never run again',
        right: true,
        why: 'No `await` in this loop suspends, and so `send` never returns. In JavaScript each `await` would let other microtasks run.',
      },
      {
        text: 'They run when asyncio interrupts the task after 0.1 seconds',
        right: false,
        why: 'Nothing interrupts a task. 0.1 seconds is when the debug mode complains, afterwards.',
      },
    ],
  },
  {
    id: 'event-loop-cancel',
    question:
      'A task sleeps inside a `try … finally` whose `finally` awaits for 2 seconds. You call `task.cancel()`. When is `task.cancelled()` true?',
    options: [
      {
        text: 'At once',
        right: false,
        why: '`cancel` only asks. The task has not even run when it returns.',
      },
      {
        text: 'In the next pass',
        right: false,
        why: 'That is when `CancelledError` is raised at the `await`, and `finally` begins.',
      },
      {
        text: 'After about 2 seconds, if the coroutine lets the error out',
        right: true,
        why: 'A task is cancelled when its coroutine ends with `CancelledError`. Until then it is cleaning up, or changing its mind.',
      },
    ],
  },
];
