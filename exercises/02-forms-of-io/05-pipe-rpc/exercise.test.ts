import { describe, expect, it } from 'vitest';
import { bytes, cutAt, everyCut, settle, text } from '#kit';
import { RpcClient } from './exercise';
import { Calls } from './support/Calls';
import { frame, OtherProcess } from './support/OtherProcess';
import { rpcProblem } from './support/rpcProblem';

/** A client, the process at the other end, and so many calls with the arguments 0, 1, 2 … */
function start(count = 0) {
  const other = new OtherProcess();
  const calls = new Calls(new RpcClient(other.write));
  for (let argument = 0; argument < count; argument += 1) calls.call(argument);
  /** The answer to the call with this argument. */
  const answer = (argument: number, said: object) => {
    const id = other.questions.find((question) => question.argument === argument)?.id;
    return frame({ id: id ?? -1, ...said });
  };
  return { other, calls, answer };
}

const list = (items: readonly unknown[]) =>
  items.map((item) => JSON.stringify(item)).join(', ') || 'nothing';

async function expectEnded(calls: Calls, wanted: string, what: string): Promise<void> {
  await settle();
  const told = `${what}: the calls should have ended so: ${wanted}. They ended so: ${calls.inWords()}`;
  expect(calls.inWords(), told).toBe(wanted);
}

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

describe('Ask', () => {
  it('writes a frame with the method and the argument', () => {
    const { calls, other } = start();
    calls.call({ product: 'lamp' }, 'stock');
    const seen = other.questions.map(({ method, argument }) => ({ method, argument }));
    const told = `call('stock', { product: 'lamp' }) should write one frame; these were written: ${list(seen)}, and behind them ${other.leftOver.length} bytes`;
    expect(seen, told).toEqual([{ method: 'stock', argument: { product: 'lamp' } }]);
    expect(other.leftOver, told).toEqual([]);
  });

  it('says how many bytes follow, not how many characters', () => {
    const { calls, other } = start();
    calls.call('€'.repeat(100));
    calls.call('Sofa');
    const seen = other.questions.map(({ argument }) => argument);
    const told = `two calls, the first with 100 times "€", should write two frames; frames that can be read: ${seen.length}, and behind them ${other.leftOver.length} bytes`;
    expect(seen, told).toEqual(['€'.repeat(100), 'Sofa']);
  });

  it('asks the next question before the first is answered', () => {
    const { other } = start(3);
    const seen = other.questions.map(({ argument }) => argument);
    const told = `three calls, none is answered; questions in the pipe: ${list(seen)}`;
    expect(seen, told).toEqual([0, 1, 2]);
  });

  it('gives each waiting call an id of its own', async () => {
    const { calls, other, answer } = start(2);
    calls.hear(answer(0, { result: 0 }));
    await settle();
    calls.call(2);
    const ids = other.questions.map(({ id }) => id);
    const waiting = ids.slice(1);
    const told = `the calls 1 and 2 wait; the ids of the calls 0, 1 and 2 are ${list(ids)}`;
    expect([...new Set(waiting)], told).toEqual(waiting);
    expect(waiting.every(Number.isInteger) && waiting.length === 2, told).toBe(true);
  });

  it('is rejected when it cannot write', async () => {
    const { calls, other } = start();
    other.isDead = true;
    calls.call(0);
    await expectEnded(calls, 'BrokenPipe', 'write throws BrokenPipe');
  });
});

describe('Hear the answers', () => {
  it('gives the result to the call that has its id', async () => {
    const { calls, answer } = start(3);
    calls.hear(answer(2, { result: 'C' }));
    await expectEnded(calls, 'waits, waits, "C"', 'the last call is answered first');
    calls.hear(answer(0, { result: 'A' }));
    calls.hear(answer(1, { result: 'B' }));
    await expectEnded(calls, '"A", "B", "C"', 'then the others');
  });

  it('gives any result that JSON can say', async () => {
    const { calls, answer } = start(4);
    for (const [argument, result] of [0, false, '', null].entries())
      calls.hear(answer(argument, { result }));
    await expectEnded(calls, '0, false, "", null', 'the results are 0, false, "" and null');
  });

  it('rejects the call that went wrong over there, and no other', async () => {
    const { calls, answer } = start(2);
    calls.hear(answer(1, { error: 'no such product' }));
    await expectEnded(calls, 'waits, RemoteError (no such product)', 'an error for the second');
  });

  it('takes several answers out of one chunk', async () => {
    const { calls, answer } = start(2);
    calls.hear(Uint8Array.of(...answer(1, { result: 1 }), ...answer(0, { result: 0 })));
    await expectEnded(calls, '0, 1', 'both answers in one chunk');
  });

  it('takes a long answer', async () => {
    const { calls, answer } = start(1);
    calls.hear(answer(0, { result: 'x'.repeat(70_000) }));
    await settle();
    const length = calls.inWords().length - 2;
    const told = `the result is a text of 70000 characters; the call ended with ${length}`;
    expect(calls.inWords() === `"${'x'.repeat(70_000)}"`, told).toBe(true);
  });

  it('passes over an answer that nobody waits for', async () => {
    const { calls, answer } = start(2);
    const first = answer(0, { result: 0 });
    for (const chunk of [first, first, frame({ id: 1_000_000, result: 'nobody asked' })])
      calls.hear(chunk);
    await expectEnded(calls, '0, waits', 'one answer twice, and one to nobody');
    calls.hear(answer(1, { result: 1 }));
    await expectEnded(calls, '0, 1', 'and then the answer to the second');
  });

  it('understands the same however the bytes are cut', async () => {
    const wanted = 'RemoteError (€), "é"';
    for (const cuts of everyCut(54)) {
      const { calls, answer } = start(2);
      const both = Uint8Array.of(...answer(1, { result: 'é' }), ...answer(0, { error: '€' }));
      for (const chunk of cutAt(both, cuts)) calls.hear(chunk);
      await settle(6);
      if (calls.inWords() === wanted) continue;
      const cut = cuts.length > 0 ? `cut at byte ${cuts.join(' and ')}` : 'in one piece';
      await expectEnded(
        calls,
        wanted,
        `the shortest cut that fails: ${list([text(both)])}, ${cut}`,
      );
    }
  });
});

describe('When the other is gone', () => {
  it('rejects all who wait', async () => {
    const { calls, answer } = start(3);
    calls.hear(answer(1, { result: 1 }));
    calls.hear(answer(0, { result: 0 }).slice(0, 9));
    calls.client.onClose();
    const what = 'the second was answered, the first by half, then the other was gone';
    await expectEnded(calls, 'PeerGone, 1, PeerGone', what);
  });

  it('refuses to ask one who is gone', async () => {
    const { calls, other } = start(1);
    calls.client.onClose();
    calls.client.onClose();
    calls.call(1);
    await expectEnded(calls, 'PeerGone, PeerGone', 'the second call came after the close');
    const count = other.questions.length;
    expect(count, `one call was before the close; questions in the pipe: ${count}`).toBe(1);
  });

  it('passes over what comes after the close', async () => {
    const { calls, answer } = start(1);
    calls.hear(answer(0, { result: 0 }).slice(0, 9));
    calls.client.onClose();
    calls.hear(answer(0, { result: 0 }));
    await expectEnded(calls, 'PeerGone', 'the answer came after the close');
  });

  it('gives up when it does not understand', async () => {
    const { calls, answer } = start(2);
    calls.hear(answer(0, { result: 0 }));
    calls.hear(frame(bytes('Traceback (most recent call last)')));
    calls.hear(answer(1, { result: 1 }));
    calls.call(2);
    const what = 'an answer, a frame that is not JSON, an answer; then a third call';
    await expectEnded(calls, '0, PeerGone, PeerGone', what);
  });

  it('leaves nobody waiting, whoever asks, is answered and goes when', async () => {
    expectNone(await rpcProblem((write) => new RpcClient(write)));
  });
});
