import { describe, expect, it } from 'vitest';
import { settle } from '#kit';
import { Channel, ChannelClosed, type ChannelOptions } from './exercise';
import { channelProblem } from './support/channelProblem';
import { Listening } from './support/Listening';

/** A channel of numbers, and one listener for each letter. */
function start(names: string, options: Partial<ChannelOptions> = {}) {
  const channel = new Channel<number>({ capacity: 3, whenFull: 'drop-oldest', ...options });
  const listen = () => new Listening(channel.subscribe());
  return { channel, listen, listeners: [...names].map(listen) as [Listening, Listening] };
}

const publish = (channel: Channel<number>, ...messages: readonly number[]) => {
  for (const message of messages) channel.publish(message);
};

/** Calls next so many times, and waits until nothing moves any more. */
async function read(listener: Listening, times: number): Promise<string> {
  for (let call = 0; call < times; call += 1) listener.next();
  await settle();
  return listener.got.join(', ');
}

function expectGot(got: string, wanted: string, what: string): void {
  expect(got, `${what}: next should give ${wanted}; it gave ${got}`).toBe(wanted);
}

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

describe('Everybody gets everything', () => {
  it('gives each message to each subscriber, in order', async () => {
    const { channel, listeners } = start('AB');
    publish(channel, 1, 2, 3);
    for (const listener of listeners)
      expectGot(await read(listener, 3), '1, 2, 3', 'two listen; 1, 2 and 3 were published');
  });

  it('gives a subscriber nothing of what was published before', async () => {
    const { channel, listen } = start('A');
    publish(channel, 1);
    const late = listen();
    publish(channel, 2);
    expectGot(await read(late, 2), '2, waits', 'subscribed after 1 and before 2');
  });

  it('answers those who wait in the order of their calls', async () => {
    const { channel, listeners } = start('A');
    const [a] = listeners;
    expectGot(await read(a, 2), 'waits, waits', 'nothing was published yet');
    publish(channel, 1, 2, 3);
    expectGot(await read(a, 2), '1, 2, 3, waits', 'two calls waited; then 1, 2, 3 came');
  });

  it('takes no room for a message that somebody waits for', async () => {
    const { channel, listeners } = start('A', { capacity: 1, whenFull: 'disconnect' });
    const [a] = listeners;
    await read(a, 3);
    publish(channel, 1, 2, 3, 4);
    expectGot(await read(a, 1), '1, 2, 3, 4', 'three calls waited, and there is room for one more');
  });

  it('serves a for await loop', async () => {
    const { channel } = start('');
    const seen: number[] = [];
    const loop = async () => {
      for await (const message of channel.subscribe()) {
        seen.push(message);
        if (seen.length === 10) break;
      }
      seen.push(-1);
    };
    loop().catch(() => seen.push(-2));
    publish(channel, 1, 2);
    await settle();
    channel.close();
    for (let turn = 0; turn < 5; turn += 1) await settle();
    const told = `a for await loop should see 1, 2 and then its end, which is -1 here; it saw ${seen.join(', ') || 'nothing'}`;
    expect(seen, told).toEqual([1, 2, -1]);
  });
});

describe('No more than fits', () => {
  it('keeps the latest messages and counts what it drops', async () => {
    const { channel, listeners } = start('A');
    const [a] = listeners;
    publish(channel, 1, 2, 3, 4, 5);
    expectGot(await read(a, 4), '3, 4, 5, waits', 'five came, and three have room');
    const { lost } = a.subscription;
    expect(lost, `two messages were dropped; lost is ${lost}`).toBe(2);
  });

  it('lets nobody wait for one who does not read', async () => {
    const { channel, listeners } = start('AB', { capacity: 1 });
    const [, b] = listeners;
    for (const message of [1, 2, 3, 4]) {
      publish(channel, message);
      await read(b, 1);
    }
    expectGot(b.got.join(', '), '1, 2, 3, 4', 'A reads nothing, B reads after each message');
    const { lost } = b.subscription;
    expect(lost, `nothing of B was dropped; its lost is ${lost}`).toBe(0);
  });

  it('puts out one who is too slow, with what it has', async () => {
    const { channel, listeners } = start('A', { whenFull: 'disconnect' });
    const [a] = listeners;
    publish(channel, 1, 2, 3, 4);
    expectGot(await read(a, 1), '1', 'four came, and three have room');
    publish(channel, 5);
    const got = await read(a, 4);
    expectGot(got, '1, 2, 3, TooSlow, TooSlow', 'it was put out when 4 came; then came 5');
  });

  it('skips nobody when it puts somebody out', async () => {
    const { channel, listen, listeners } = start('AB', { whenFull: 'disconnect', capacity: 1 });
    const [a, b] = listeners;
    publish(channel, 1);
    const c = listen();
    publish(channel, 2, 3);
    for (const slow of [a, b])
      expectGot(await read(slow, 2), '1, TooSlow', 'A and B are full when 2 comes');
    expectGot(await read(c, 2), '2, TooSlow', 'C has room for 2, and A and B are put out then');
  });
});

describe('Leave', () => {
  it('answers those who wait', async () => {
    const { listeners } = start('A');
    const [a] = listeners;
    await read(a, 2);
    a.leave();
    expectGot(await read(a, 1), 'done, done, done', 'two waited when the subscription was ended');
  });

  it('gives nothing any more to one who has left', async () => {
    const { channel, listeners } = start('AB');
    const [a, b] = listeners;
    publish(channel, 1);
    a.leave();
    publish(channel, 2);
    expectGot(await read(a, 2), 'done, done', 'A left with 1 in its buffer, and 2 came after that');
    expectGot(await read(b, 3), '1, 2, waits', 'A has left, B has not');
  });

  it('says itself that it is done, and waits for nobody', async () => {
    const { listeners } = start('A');
    const [a] = listeners;
    await read(a, 1);
    let answer = 'nothing yet';
    a.subscription.return().then(
      (result) => {
        answer = JSON.stringify(result);
      },
      () => {},
    );
    await settle();
    const wanted = JSON.stringify({ done: true, value: undefined });
    const told = `return should give ${wanted} at once; it gave ${answer}`;
    expect(answer, told).toBe(wanted);
  });
});

describe('Close', () => {
  it('lets subscribers read what they have', async () => {
    const { channel, listeners } = start('A');
    publish(channel, 1, 2);
    channel.close();
    expectGot(await read(listeners[0], 4), '1, 2, done, done', '1 and 2 were there at the close');
  });

  it('answers those who wait that it is over', async () => {
    const { channel, listeners } = start('AB');
    for (const listener of listeners) await read(listener, 2);
    channel.close();
    for (const listener of listeners)
      expectGot(await read(listener, 0), 'done, done', 'two calls waited at the close');
  });

  it('is at its end for those who come later', async () => {
    const { channel, listen } = start('');
    channel.close();
    channel.close();
    expectGot(await read(listen(), 2), 'done, done', 'subscribed after the close');
  });

  it('refuses to publish', () => {
    const { channel } = start('A');
    channel.close();
    expect(() => channel.publish(1), 'publish after close should throw ChannelClosed').toThrow(
      ChannelClosed,
    );
  });

  it('drops the right message, whoever reads, comes and leaves when', async () => {
    const make = (whenFull: ChannelOptions['whenFull']) =>
      new Channel<number>({ capacity: 1, whenFull });
    expectNone(await channelProblem(make, 'drop-oldest'));
  });

  it('puts the right one out, whoever reads, comes and leaves when', async () => {
    const make = (whenFull: ChannelOptions['whenFull']) =>
      new Channel<number>({ capacity: 1, whenFull });
    expectNone(await channelProblem(make, 'disconnect'));
  });
});
