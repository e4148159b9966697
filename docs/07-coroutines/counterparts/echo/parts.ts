import type { Part } from '@site/src/components/Counterparts/CounterpartsView';

export const parts: Part[] = [
  {
    id: 'door',
    title: 'The door',
    text: 'The callback is registered once and called for each customer. The coroutine says the same as a loop: wait, accept, start somebody who serves, wait again.',
  },
  {
    id: 'customer',
    title: 'Which customer',
    text: 'Both call `serve` once for each customer, and `fd` says which. There, it has returned before the first byte is read, and closures carry `fd` on. Here, that one call lasts as long as the customer stays.',
  },
  {
    id: 'bytes',
    title: 'Waiting for bytes',
    text: '“When there are bytes, call `onReadable`” becomes “wait until there are bytes, then go on below”. The name of a function becomes the next line.',
  },
  {
    id: 'turn',
    title: 'Read, write, read again',
    text: 'Four lines take one callback out and put the other in. They are a loop, written as gotos. On the other side it is a loop: two lines, one below the other.',
  },
  {
    id: 'rest',
    title: 'What is not yet sent',
    text: '`rest` had to live outside of the functions that use it, in the state of the customer. Now it is a local variable of the one function that needs it, and nobody else sees it. Its `while` asks for more room as often as it takes.',
  },
  {
    id: 'end',
    title: 'The end',
    text: '`close` has to be called on each way out, and you have to know them all. `finally` stands on every way out: after the last byte, after an error, and when somebody closes the coroutine.',
  },
  {
    id: 'error',
    title: 'An error',
    text: 'Each callback begins on an empty stack, so each needs a `try` of its own, wrapped around it when it is registered. The coroutine has one, and it also guards `read` and `writeAll`, because they are called from within it.',
  },
];
