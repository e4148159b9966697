import { describe, expect, it } from 'vitest';
import { Deadlock, Kernel, type Peer, text } from '#kit';
import { buy as buyByCallbacks } from '../docs/07-coroutines/counterparts/buy/callbacks';
import { buy as buyByCoroutine } from '../docs/07-coroutines/counterparts/buy/coroutine';
import { runCoroutines } from '../docs/07-coroutines/counterparts/Coroutine';
import { Dispatcher } from '../docs/07-coroutines/counterparts/Dispatcher';
import { echoServer as echoByCallbacks } from '../docs/07-coroutines/counterparts/echo/callbacks';
import { echoServer as echoByCoroutines } from '../docs/07-coroutines/counterparts/echo/coroutines';

/** The programs that the chapter shows side by side do the same. */

type Clients = (connect: (atMs: number) => Peer) => Record<string, Peer>;

const untilNothingComes = (run: () => void) => {
  expect(run, 'the server ended before its clients').toThrow(Deadlock);
};

/** What each client got and when, and what is still open. */
function echoed(serve: (kernel: Kernel, listener: number) => void, clients: Clients) {
  const kernel = new Kernel({ sendBuffer: 8 });
  const listener = kernel.listen();
  const peers = clients((atMs) => kernel.connect(listener, { atMs }));
  untilNothingComes(() => serve(kernel, listener));
  const got = Object.entries(peers).map(([name, peer]) => [
    name,
    text(peer.received()),
    peer.sawEndAt,
    peer.receipts,
  ]);
  // For each descriptor by itself: who of several ready ones comes first may differ.
  const calls = kernel.log
    .flatMap((entry) => ('fd' in entry ? [entry] : []))
    .sort((a, b) => a.fd - b.fd);
  return { got, calls, open: kernel.sockets().length };
}

const both = (clients: Clients) =>
  [
    (kernel: Kernel, listener: number) => {
      const loop = new Dispatcher(kernel);
      echoByCallbacks(kernel, listener, loop);
      loop.run();
    },
    (kernel: Kernel, listener: number) => runCoroutines(kernel, echoByCoroutines(kernel, listener)),
  ].map((serve) => echoed(serve, clients));

describe('the two echo servers', () => {
  it.each<[string, Clients]>([
    ['one client', (connect) => ({ anna: connect(0).sends(10, 'lamp').ends(20) })],
    [
      'one that reads slowly beside a quick one',
      (connect) => ({
        slow: connect(0).sends(1, 'a long order, longer than the buffer').ends(2).readsEvery(10, 3),
        quick: connect(5).sends(6, 'chair').sends(9, 'table').ends(30),
      }),
    ],
    [
      'one that is cut while the server writes to it',
      (connect) => ({
        cut: connect(0).sends(1, 'a long order, longer than the buffer').resets(5).readsNothing(),
        other: connect(0).sends(7, 'lamp').ends(8),
      }),
    ],
    ['one that says nothing', (connect) => ({ silent: connect(0).ends(10) })],
  ])('%s', (_, clients) => {
    const [callbacks, coroutines] = both(clients);
    expect(coroutines).toEqual(callbacks);
    expect(callbacks?.open, 'the listener alone stays open').toBe(1);
  });
});

describe('the two ways to buy', () => {
  it.each(['1', '0'])('with %s on the shelf', (left) => {
    const outcomes = [buyByCallbacks, buyByCoroutine].map((_, index) => {
      const kernel = new Kernel();
      const customer = kernel.open((peer) => peer.sends(100, 'lamp'));
      const stock = kernel.open((peer) => peer.sends(300, left));
      const peers = [kernel.peerOf(customer), kernel.peerOf(stock)];
      if (index === 0) {
        const loop = new Dispatcher(kernel);
        buyByCallbacks(kernel, loop, customer, stock);
        loop.run();
      } else runCoroutines(kernel, buyByCoroutine(kernel, customer, stock));
      return peers.map((peer) => text(peer.received()));
    });
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[0]).toEqual([left === '1' ? 'sold' : 'gone', 'lamp']);
  });
});
