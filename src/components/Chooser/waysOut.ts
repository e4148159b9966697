import type { DecisionTree } from './Decision';

/**
 * The chooser of chapter 10: from what is busy while the loop stands still to the way out. The program of each end stands in the
 * chapter, in an `<End>` with its name. The figures are those of the chapter's pages, where their sources stand.
 */
export const waysOut = {
  first: 'busy',
  questions: {
    busy: {
      question: 'While this call holds your loop, what is busy?',
      hint: 'Take `time.perf_counter()` and `time.process_time()` before and after. If the second hardly moves, nothing here is busy.',
      answers: [
        { text: 'Nothing here: it waits', to: 'waits' },
        { text: 'A core, in our Python code', to: 'python' },
        { text: 'A core, inside one call of a library', to: 'library' },
      ],
    },
    waits: {
      question: 'What does it wait for?',
      hint: 'A database on the same machine is another process. SQLite is none: it is a file.',
      answers: [
        { text: 'For time to pass', to: 'sleep' },
        { text: 'For another process: a database, a cache, an API', to: 'socket' },
        { text: 'For a file, or for SQLite', to: 'files' },
      ],
    },
    socket: {
      question: 'Is there a library for it that can be awaited?',
      hint: 'For most databases and for HTTP there is. What counts is what it does inside: some of them only keep a thread for you.',
      answers: [
        { text: 'Yes, there is one, and we can change to it', to: 'async-library' },
        { text: 'No, none, or not now', to: 'blocking' },
      ],
    },
    blocking: {
      question: 'At your busiest, how many of these calls are under way at once?',
      hint: 'Little’s law: calls in a second, times seconds that each takes. The default pool has as many threads as the machine has cores, and four.',
      answers: [
        { text: 'A few, and nobody minds if one waits its turn', to: 'to-thread' },
        {
          text: 'More than the default pool has threads, or they must not hold up others',
          to: 'own-pool',
        },
      ],
    },
    python: {
      question: 'How long is one piece of this work?',
      hint: 'Measure it with the largest input that you accept, not with the one of your tests.',
      answers: [
        { text: 'About a millisecond, or less', to: 'leave-it' },
        { text: 'Longer, and now and then', to: 'cut' },
        { text: 'Longer, and cores are full of it; or nobody waits for the answer', to: 'workers' },
      ],
    },
    cut: {
      question: 'Can it stop between two items, and may it take longer?',
      hint: 'A loop over rows can. One `sorted`, one `json.loads`, one step that needs a second by itself cannot.',
      answers: [
        { text: 'Yes, it can be cut', to: 'slices' },
        { text: 'No, it is one piece, or it is in a hurry', to: 'process' },
      ],
    },
    library: {
      question: 'Does that call let go of the GIL while it computes?',
      hint: 'Large hashes, compression, password hashes and NumPy’s inner loops do. `re`, `sorted` and `json` do not.',
      answers: [
        { text: 'Yes, it lets go', to: 'c-threads' },
        { text: 'No, it keeps the GIL', to: 'c-process' },
        { text: 'I do not know', to: 'find-out' },
      ],
    },
  },
  ends: {
    sleep: {
      way: '`await asyncio.sleep(…)`',
      why: 'Time passes without a thread. The loop keeps a timer, and everybody else goes on.',
      price:
        'Each function between here and the handler becomes `async def`, and each call of it gets an `await`.',
      leaves: 'While you sleep anything may change: look again when you wake up.',
    },
    files: {
      way: 'Threads, so many at a time',
      why: 'No selector can wait for a regular file, so some thread has to. The kernel and SQLite let go of the GIL, so a thread is enough.',
      price:
        '47–132 µs for each `to_thread`. For a read from the page cache that is a hundred times the read: give the thread whole files.',
      leaves:
        'The disk. Eight readers are not eight times as fast, and without the bound a thousand requests put a thousand reads into the pool’s queue.',
    },
    'async-library': {
      way: 'An asynchronous library, and a bound',
      why: 'The wait becomes a socket in the selector. Ten thousand of them cost memory, and no thread.',
      price: 'Another library, with other errors and other names, and `await` up to the handler.',
      leaves:
        'The other side. It gets all of your calls at once, so bound them, and give each a time-out.',
    },
    'to-thread': {
      way: '`await asyncio.to_thread(…)`',
      why: 'The call blocks a thread of the pool, and the loop awaits a future. The library stays as it is.',
      price:
        '47–132 µs for each call, one thread for as long as it takes, and whatever the function shares with the loop needs a lock.',
      leaves:
        'A time-out ends only the waiting. And the pool is everybody’s: names are looked up in it too.',
    },
    'own-pool': {
      way: 'A `ThreadPoolExecutor` of a chosen size',
      why: 'As many threads as calls under way, and in a pool of its own, so that nobody else queues behind them.',
      price:
        'About 16 KiB of memory for a blocked thread. Somebody has to choose the size, and to refuse work when the queue is long.',
      leaves:
        'Calls that never end keep their threads for ever. The time-out belongs into the call: of the socket, of the statement.',
    },
    'leave-it': {
      way: 'Nothing: leave it where it is',
      why: 'A trip to a thread costs 47–132 µs, to a process 0.17–0.40 ms. What takes less is cheaper at home.',
      price: 'None, until the input grows. So the largest input has to be refused at the door.',
      leaves: 'A thousand of them in a row: each handle is short, and they still take their sum.',
    },
    slices: {
      way: 'Slices: `await asyncio.sleep(0)` when the budget is spent',
      why: 'No other thread, nothing copied, and it can be cancelled between two slices.',
      price:
        'It ends later, since everybody else has turns in between. And the data may change between two slices.',
      leaves: 'One item that takes long by itself. And the core: it is as busy as before.',
    },
    process: {
      way: 'A `ProcessPoolExecutor`',
      why: 'Another process has a GIL of its own: the loop’s thread runs all the time, and the work runs on another core.',
      price:
        'What goes in and out is pickled: 0.17–0.40 ms for a number, 45–66 ms for 10 MiB. Each worker is about 7 MiB, and your modules.',
      leaves:
        'A time-out does not stop a job, and one crash breaks the pool. On 3.14, look at `InterpreterPoolExecutor` when the price hurts.',
    },
    workers: {
      way: 'A queue, and workers behind it',
      why: 'The request ends when the job is written down. The workers are as many as you have cores for, on this machine or on others.',
      price:
        'The customer asks again or is told later. A job may run twice: it needs a name, so that the second time does no harm.',
      leaves:
        'The queue grows when more comes in than goes out. It needs a bound too, and somebody who watches its length.',
    },
    'c-threads': {
      way: 'Threads, about as many as cores',
      why: 'The call drops the GIL, so threads use all cores, nothing is pickled, and the loop runs meanwhile.',
      price: 'The cores. With as many threads as cores the loop’s thread has to share one of them.',
      leaves: 'The Python around the call still takes turns, at 5 ms each.',
    },
    'c-process': {
      way: 'A process with an end',
      why: 'In a thread this call holds the GIL, and so it holds your loop. Another process has another GIL, and can be killed.',
      price: 'A process for the call: 33–115 ms to start one, unless it comes from a pool.',
      leaves:
        'The input. A pattern that takes exponential time deserves another pattern, and a body of 10 MB a limit.',
    },
    'find-out': {
      way: 'Measure: does another thread get its turns?',
      why: 'Documentation seldom says it. A thread that wakes up each millisecond knows.',
      price: 'Ten minutes, once for each call that matters.',
      leaves: 'The choice. Go back and answer the question.',
    },
  },
} as const satisfies DecisionTree;

/** The name of an end, as a chapter writes it: `<End of="own-pool">`. */
export type EndId = keyof typeof waysOut.ends;
