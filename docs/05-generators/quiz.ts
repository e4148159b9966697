import type { Question } from '@site/src/components/Quiz/types';

export const questions: Question[] = [
  {
    id: 'generators-unreached-yield',
    question:
      'The body of `ship(order)` is two statements: `print("shipping")`, then `if express: yield order`. `express` is false. What does the call `ship(1001)` print?',
    options: [
      {
        text: '`shipping`, because the `yield` is never reached',
        right: false,
        why: 'Whether a function is a generator function is decided by its text when it is compiled, not by the path that it takes.',
      },
      {
        text: 'Nothing: it returns a generator',
        right: true,
        why: 'One `yield` anywhere in the body is enough. The first line waits for the first `next`.',
      },
      {
        text: 'Nothing: it raises `StopIteration`',
        right: false,
        why: '`StopIteration` is how a generator ends, and it comes out of `next`. The call only makes the generator.',
      },
    ],
  },
  {
    id: 'generators-where-locals-wait',
    question:
      'In CPython 3.14 a generator is suspended at its third `yield`. Where are its local variables?',
    options: [
      {
        text: 'On the stack of its thread, below the frames of its caller',
        right: false,
        why: 'The caller pushes and pops frames there all the time. A frame that must outlive a call cannot lie there.',
      },
      {
        text: 'In a copy on the heap, made anew at each `yield`',
        right: false,
        why: 'Nothing is copied at a `yield`: one link is cut, and that is all.',
      },
      {
        text: 'Inside the generator object, where they have been since it was made',
        right: true,
        why: 'The frame is a part of the generator object. `next` runs it in place.',
      },
    ],
  },
  {
    id: 'generators-pulls',
    question:
      'A source hands out 1, 2, 3, 4, 5, 6. A lazy `filter` keeps the even numbers, and a loop takes two of those and stops. How many numbers has the source handed out?',
    options: [
      {
        text: '2',
        right: false,
        why: 'The loop pulled twice, but `filter` had to pull more than once for each answer: it also saw the odd numbers.',
      },
      {
        text: '4',
        right: true,
        why: '`filter` pulled 1 and 2 for the first answer, 3 and 4 for the second. Nobody asked for more.',
      },
      {
        text: '6',
        right: false,
        why: 'That would be a list that is filtered as a whole. A lazy stage stops where its consumer stops.',
      },
    ],
  },
  {
    id: 'generators-send',
    question:
      'The body of `echo()` is `got = yield "a"`, then `yield got * 2`. You call `next(g)`, then `g.send(5)`. What does `g.send(5)` return?',
    options: [
      {
        text: '`5`',
        right: false,
        why: '5 is what goes *in*: it becomes the value of the first `yield`, and so of `got`.',
      },
      {
        text: '`"a"`',
        right: false,
        why: '`next(g)` has already handed out `"a"`. `send` resumes the generator behind that `yield`.',
      },
      {
        text: '`10`',
        right: true,
        why: 'The 5 goes into the `yield` where the generator stands, and `send` returns the value of the `yield` that it reaches next.',
      },
    ],
  },
  {
    id: 'generators-break',
    question:
      '`source` is a generator with an open file in a `try … finally`. A `for` loop over `source` ends with `break`, and later code still uses the name `source`. When does `finally` run?',
    options: [
      {
        text: 'At the `break`, in Python and in JavaScript',
        right: false,
        why: 'Only `for…of` calls `return()` on what it leaves. Python leaves the generator suspended.',
      },
      {
        text: 'At the `break` in JavaScript; in Python when somebody closes it or lets go of it',
        right: true,
        why: 'In Python the name keeps it alive, so you close it: `source.close()`, or `with closing(…)` around the loop.',
      },
      {
        text: 'At the `break` in Python; never in JavaScript',
        right: false,
        why: 'It is the other way round: `for…of` closes what it does not finish, and Python’s `for` does not.',
      },
    ],
  },
  {
    id: 'generators-yield-from',
    question: 'What is the value of the expression `yield from day()`?',
    options: [
      {
        text: 'What `day` returns',
        right: true,
        why: 'It arrives as the `value` of the `StopIteration` with which `day` ends; in JavaScript, beside `done: true`.',
      },
      {
        text: 'A list of what `day` yields',
        right: false,
        why: 'Nothing is collected. Each value goes straight to whoever called `next`.',
      },
      {
        text: 'What the caller sent last',
        right: false,
        why: 'Sent values pass through to `day` and become values of *its* `yield` expressions.',
      },
    ],
  },
];
