import type { Question } from '@site/src/components/Quiz/types';

export const questions: Question[] = [
  {
    id: 'coroutines-on-the-stack',
    question:
      'A trampoline has got the request `query` from the coroutine `page`, and calls the handler. Which frames are on the stack while the handler runs?',
    options: [
      {
        text: 'The handler, `page`, `run`',
        right: false,
        why: 'So it would be if `page` had called the handler. It has yielded: its frame has left the stack and waits in the generator object.',
      },
      {
        text: 'The handler, `run`',
        right: true,
        why: '`run` called the handler after `next` had returned to it. `page` waits on the heap.',
      },
      {
        text: 'The handler alone: the stack is cleared at a `yield`',
        right: false,
        why: 'Only the frames of the coroutine leave it. Whoever called `next` is still there.',
      },
    ],
  },
  {
    id: 'coroutines-throw-gives-back',
    question:
      'The runner throws an error into a coroutine. What does the call of `throw` give back?',
    options: [
      {
        text: 'Nothing: the coroutine is over',
        right: false,
        why: 'It is over only if it does not catch the error. If it does, it goes on to its next `yield`, and this request must not get lost.',
      },
      {
        text: 'What the next `yield` of the coroutine hands out, if it catches the error',
        right: true,
        why: '`throw` resumes the coroutine just as `send` does. It may ask again, return, or raise.',
      },
      {
        text: 'The error, if the coroutine has not caught it',
        right: false,
        why: 'An error that is not caught is raised out of `throw`. It is not given back as a value.',
      },
    ],
  },
  {
    id: 'coroutines-what-goes-one-frame',
    question:
      '`page` waits in `yield from buy()`, which waits in `yield from ask()`, which stands at a `yield`. What reaches `buy` without passing on to `ask` or to the runner?',
    options: [
      {
        text: 'The answer that is sent in',
        right: false,
        why: 'It goes the whole way down, to the one `yield` where somebody really stands.',
      },
      {
        text: 'The request of `ask`',
        right: false,
        why: 'It goes the whole way up, to whoever called `next`. `buy` does not see it.',
      },
      {
        text: 'What `ask` returns',
        right: true,
        why: 'A result goes one frame up. It is the value of the `yield from` in `buy`, and `buy` goes on there.',
      },
    ],
  },
  {
    id: 'coroutines-overlap',
    question:
      'A coroutine asks two services, each of which takes 30 ms: `yield from ask("price")`, then `yield from ask("stock")`. The scheduler has nothing else to do. How long does it take?',
    options: [
      {
        text: '30 ms: while the first waits, the scheduler goes on with the second',
        right: false,
        why: 'The scheduler knows of one coroutine, and that one stands in its first `yield from`. The second `ask` has not been called yet.',
      },
      {
        text: '60 ms',
        right: true,
        why: '`yield from` is a call: it stays until the inner coroutine has returned. To overlap them, spawn them.',
      },
      {
        text: '0 ms: coroutines wait without taking time',
        right: false,
        why: 'They take no processor time. The answers still take 30 ms each to come.',
      },
    ],
  },
  {
    id: 'coroutines-who-resumes',
    question:
      'Bytes for descriptor 5 arrive while another coroutine is in the middle of a computation. When does the coroutine that waits for 5 go on?',
    options: [
      {
        text: 'At once: the kernel interrupts the computation',
        right: false,
        why: 'The interrupt ends in the kernel, which notes that 5 is readable. Your program hears of it when it asks.',
      },
      {
        text: 'When the other one has yielded or ended, the scheduler has asked `select`, and its turn in the ready queue has come',
        right: true,
        why: 'There is one thread, and it is resumed from one place.',
      },
      {
        text: 'When it looks for its bytes the next time',
        right: false,
        why: 'A suspended coroutine looks for nothing. Somebody has to call `next` on it.',
      },
    ],
  },
  {
    id: 'coroutines-decorator',
    question: 'What did `@asyncio.coroutine` do to a generator function, up to Python 3.10?',
    options: [
      {
        text: 'It told the loop to watch the sockets that the function uses',
        right: false,
        why: 'It knew nothing of sockets. Whoever needs bytes registers with the loop, and that is the code at the bottom of the chain.',
      },
      {
        text: 'It made a task of each call',
        right: false,
        why: 'It started nothing. A call still gave a generator that had not run a line.',
      },
      {
        text: 'It marked the function as a coroutine function, and made mistakes easier to find',
        right: true,
        why: 'The generator stayed a generator. A flag on its code, which `types.coroutine` still sets, is what `await` looks for.',
      },
    ],
  },
];
