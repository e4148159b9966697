import type { Question } from '@site/src/components/Quiz/types';

export const questions: Question[] = [
  {
    id: 'async-await-what-differs',
    question: 'What does `await coroutine` do in CPython that `yield from generator` does not?',
    options: [
      {
        text: 'It hands control to the event loop',
        right: false,
        why: 'Neither does that. What is awaited runs at once, above your frame, and only a `yield` at the bottom of the chain suspends.',
      },
      {
        text: 'It saves the frame on the heap',
        right: false,
        why: 'The frame is in the coroutine object from the call on, as that of a generator is in the generator.',
      },
      {
        text: 'It lets only awaitables in, and they are no iterators',
        right: true,
        why: 'One instruction differs, `GET_AWAITABLE`. Sending down and yielding up are the same.',
      },
    ],
  },
  {
    id: 'async-await-the-call',
    question:
      '`save(order)` is an async function that first prints `saving`, then awaits the database. A function calls `save(7)` without `await` and returns. What is printed?',
    options: [
      {
        text: '`saving` in both languages',
        right: false,
        why: 'Python’s call makes a coroutine object and runs no line of `save`.',
      },
      {
        text: '`saving` in JavaScript, nothing but a warning in Python',
        right: true,
        why: 'JavaScript runs the function to its first `await`. Python makes an object, and warns when that is destroyed without having been awaited.',
      },
      {
        text: 'Nothing in either: nobody awaits it',
        right: false,
        why: 'In JavaScript the call itself starts the work. `await` only waits for the rest.',
      },
    ],
  },
  {
    id: 'async-await-suspends',
    question:
      'In Python, which of these awaits is certain to let another task run before the next line?',
    options: [
      {
        text: '`await fetch_order(7)`, since it is a coroutine function',
        right: false,
        why: 'If nothing below it comes to a pending future, nothing suspends. The row may be cached.',
      },
      {
        text: '`await task`, since a task runs by itself',
        right: false,
        why: 'If the task is done already, the await goes straight on.',
      },
      {
        text: '`await asyncio.sleep(0)`',
        right: true,
        why: 'At its bottom is a bare `yield`: the task goes to the end of the ready queue, and others come first.',
      },
    ],
  },
  {
    id: 'async-await-first-then-second',
    question:
      'In Node, `const a = slow(); const b = failing();` stands before a `try` with `await a; await b;` in it. `failing` rejects while `a` is still pending. What happens?',
    options: [
      {
        text: 'The `catch` gets the error as soon as `failing` rejects',
        right: false,
        why: 'The function stands at `await a` and hears only of `a`. `Promise.all([a, b])` would listen to both.',
      },
      {
        text: 'The `catch` gets the error when `a` is there and `await b` is reached',
        right: false,
        why: 'So it is in Python, with two tasks: a task keeps its exception. Node does not wait for somebody to ask.',
      },
      {
        text: 'Node ends with an unhandled rejection',
        right: true,
        why: 'Nobody has left a callback at `b` when its microtasks have run, and since version 15 Node ends with code 1.',
      },
    ],
  },
  {
    id: 'async-await-try',
    question:
      '`try: return charge()` stands in an ordinary function, `charge` is an async function that raises, and the caller awaits what it gets. Who catches the error?',
    options: [
      {
        text: 'The `try` around the call',
        right: false,
        why: 'The function has returned, and its `try` with it, before the error is raised.',
      },
      {
        text: 'A `try` around the caller’s `await`',
        right: true,
        why: 'The error comes out where the coroutine or the promise is awaited.',
      },
      {
        text: 'Nobody: it is logged later',
        right: false,
        why: 'It is awaited, so it has somebody to go to. Only what nobody awaits is left to a log.',
      },
    ],
  },
  {
    id: 'async-await-cancel',
    question:
      'An async function in JavaScript waits for the bank. You hold its promise and nothing else. How do you make the function stop?',
    options: [
      {
        text: '`Promise.race` with a promise that rejects',
        right: false,
        why: 'That ends your waiting. The function goes on, and charges the card.',
      },
      {
        text: 'Not at all: it must have been given a signal, and look at it',
        right: true,
        why: 'A promise has no way into the function. In Python the task has one: it throws `CancelledError` in at the await.',
      },
      {
        text: 'By letting go of the promise, so that it is collected',
        right: false,
        why: 'The socket or timer that it waits for refers to what goes on afterwards. Nobody needs your reference.',
      },
    ],
  },
];
