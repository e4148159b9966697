import { describe, expect, it } from 'vitest';
import { run } from './exercise';
import type { Coroutine, Handlers } from './support/Coroutine';
import {
  callItself,
  everyProgram,
  handlersFor,
  type Line,
  play,
  shown,
  yieldIt,
} from './support/programs';

/** What came of it, in words: `returned Mug`, `threw Error: no such row`. */
function outcome(act: () => unknown): string {
  try {
    return `returned ${act()}`;
  } catch (error) {
    return `threw ${shown(error)}`;
  }
}

/** Two questions, one answer each. */
function* productPage(id: number): Coroutine<string> {
  const row = yield { type: 'query', sql: 'select name from products where id = ?', id };
  const price = yield { type: 'fetch', url: `/prices/${id}` };
  return `${row}: ${price} euros`;
}

/** Handlers that give these answers, and note the type that was asked for. */
function answering(answers: Readonly<Record<string, unknown>>, asked: string[]): Handlers {
  const handlers = Object.entries(answers).map(([type, answer]) => {
    const handler = () => {
      asked.push(type);
      return answer;
    };
    return [type, handler] as const;
  });
  return Object.fromEntries(handlers);
}

/** A handler that throws this. */
const failing = (thrown: unknown) => () => {
  throw thrown;
};

/** What comes back to a coroutine that asks once: `got 7`, `caught Error: …`, or nothing at all. */
function comesBack(handlers: Handlers, type = 'query'): { how: string; what: unknown } {
  const seen: { how: string; what: unknown }[] = [];
  function* askOnce(): Coroutine<void> {
    try {
      seen.push({ how: 'got', what: yield { type } });
    } catch (error) {
      seen.push({ how: 'caught', what: error });
    }
  }
  const end = outcome(() => run(askOnce(), handlers));
  return seen[0] ?? { how: `heard nothing, and run ${end}; it has got`, what: undefined };
}

describe('Answer each request', () => {
  it('sends each answer to the yield that asked for it', () => {
    const got = outcome(() => run(productPage(7), { query: () => 'Mug', fetch: () => 12 }));
    const told = `query is answered with Mug, fetch with 12. run should have returned Mug: 12 euros; it ${got}`;
    expect(got, told).toBe('returned Mug: 12 euros');
  });

  it('hands each request to the handler of its type, once and in turn', () => {
    const asked: string[] = [];
    const handlers: Handlers = {
      query: ({ sql, id }) => asked.push(`query(${sql}, ${id})`),
      fetch: ({ url }) => asked.push(`fetch(${url})`),
    };
    outcome(() => run(productPage(7), handlers));
    const wanted = ['query(select name from products where id = ?, 7)', 'fetch(/prices/7)'];
    const told = `the handlers should have got ${wanted.join(', ')}; they got ${asked.join(', ') || 'nothing'}`;
    expect(asked, told).toEqual(wanted);
  });

  it('takes every value for an answer, and sends it in as it is', () => {
    for (const answer of [undefined, null, 0, false, '', ['a', 'list'], Promise.resolve(7)]) {
      const { how, what } = comesBack({ query: () => answer });
      const told = `the handler returned ${shownValue(answer)}. The coroutine ${how} ${shownValue(what)}`;
      expect(how, told).toBe('got');
      expect(what, told).toBe(answer);
    }
  });

  it('returns what a coroutine returns that asks nothing', () => {
    // biome-ignore lint/correctness/useYield: it asks nothing
    function* page(): Coroutine<string> {
      return 'nothing to ask';
    }
    const got = outcome(() => run(page(), {}));
    const told = `the coroutine returns "nothing to ask" without a request. run ${got}`;
    expect(got, told).toBe('returned nothing to ask');
  });

  it('runs another coroutine from within a handler', () => {
    const outer: Handlers = {
      query: () => run(productPage(8), { query: () => 'Pan', fetch: () => 30 }),
      fetch: () => 12,
    };
    const got = outcome(() => run(productPage(7), outer));
    const told = `the query of page 7 is answered by running page 8, which gives "Pan: 30 euros". run ${got}`;
    expect(got, told).toBe('returned Pan: 30 euros: 12 euros');
  });

  it('does what a function does that calls the handlers itself, where nothing fails', () => {
    expectNoDifference((line) => line === 'ask');
  });
});

describe('Throw errors in', () => {
  it('throws in what the handler threw, at the yield that asked', () => {
    for (const thrown of [new Error('no such row'), 'a text', undefined]) {
      const { how, what } = comesBack({ query: failing(thrown) });
      const told = `the handler threw ${shownValue(thrown)}, and the coroutine catches what comes. It ${how} ${shownValue(what)}`;
      expect(how, told).toBe('caught');
      expect(what, told).toBe(thrown);
    }
  });

  it('answers the request that follows a caught error', () => {
    const asked: string[] = [];
    function* page(): Coroutine<string> {
      try {
        return yield { type: 'query' };
      } catch {
        const cached = yield { type: 'cache' };
        const price = yield { type: 'price' };
        return `${cached} for ${price}`;
      }
    }
    const got = outcome(() =>
      run(page(), {
        query: failing(new Error('no such row')),
        ...answering({ cache: 'Mug', price: 12 }, asked),
      }),
    );
    const told = `query fails; then the coroutine asks cache (Mug) and price (12) instead. Asked: ${asked.join(', ') || 'nobody'}. run ${got}`;
    expect(asked, told).toEqual(['cache', 'price']);
    expect(got, told).toBe('returned Mug for 12');
  });

  it('lets out what the coroutine does not catch', () => {
    const error = new Error('no such row');
    let closed = false;
    function* page(): Coroutine<unknown> {
      try {
        return yield { type: 'query' };
      } finally {
        closed = true;
      }
    }
    const got = outcome(() => run(page(), { query: failing(error) }));
    const told = `the handler throws, and the coroutine has a finally and no catch. run ${got}, and the finally ${closed ? 'has run' : 'has not run'}`;
    expect(got, told).toBe('threw Error: no such row');
    expect(closed, told).toBe(true);
  });

  it('lets out what the coroutine throws itself', () => {
    const asked: string[] = [];
    function* page(): Coroutine<string> {
      const row = yield { type: 'query' };
      throw new Error(`${row} is sold out`);
    }
    const got = outcome(() => run(page(), answering({ query: 'Mug' }, asked)));
    const told = `the coroutine asks for a row and throws "Mug is sold out". Asked: ${asked.join(', ') || 'nobody'}. run ${got}`;
    expect(got, told).toBe('threw Error: Mug is sold out');
    expect(asked, told).toEqual(['query']);
  });

  it('does what a function does that calls the handlers itself, whatever fails', () => {
    expectNoDifference((line) => line !== 'try unknown');
  });
});

describe('Refuse what nobody handles', () => {
  it('throws an Error in that names the type', () => {
    const { how, what } = comesBack({ query: () => 'Mug' }, 'qeury');
    const told = `there is a handler for query, and the coroutine asks for "qeury". It ${how} ${shownValue(what)}`;
    expect(how, told).toBe('caught');
    expect(what, told).toBeInstanceOf(Error);
    expect(`${what}`, told).toContain('qeury');
  });

  it('takes nothing for a handler that handlers inherits', () => {
    for (const type of ['toString', 'constructor', 'hasOwnProperty']) {
      const { how, what } = comesBack({ query: () => 'Mug' }, type);
      const told = `there is a handler for query, and the coroutine asks for "${type}". It ${how} ${shownValue(what)}`;
      expect(how, told).toBe('caught');
      expect(`${what}`, told).toContain(type);
    }
  });

  it('does what a function does that calls the handlers itself, whatever nobody handles', () => {
    expectNoDifference(() => true);
  });
});

const MANY = 100_000;

/** How deep the stack goes, and what is left to see when it is full, is different on every machine. */
function expectMany(what: string, got: string): void {
  const isFull = got.includes('RangeError') || (/\d{3}/.test(got) && got !== `returned ${MANY}`);
  const told = isFull ? 'did not come to the end: the stack was full' : got;
  expect(got === `returned ${MANY}`, `${what} run ${told}`).toBe(true);
}

describe('Ask 100 000 times', () => {
  it('answers 100 000 requests on a flat stack', () => {
    function* sum(): Coroutine<number> {
      let total = 0;
      for (let asked = 0; asked < MANY; asked += 1) total += yield { type: 'one' };
      return total;
    }
    const got = outcome(() => run(sum(), { one: () => 1 }));
    expectMany('each of 100 000 requests is answered with 1, and they are added up.', got);
  });

  it('throws 100 000 errors in on a flat stack', () => {
    const error = new Error('no such row');
    function* count(): Coroutine<number> {
      for (let counted = 0; counted < MANY; counted += 1) {
        try {
          yield { type: 'query' };
          return counted;
        } catch (caught) {
          if (caught !== error) return counted;
        }
      }
      return MANY;
    }
    const got = outcome(() => run(count(), { query: failing(error) }));
    expectMany('each of 100 000 requests fails, and the coroutine counts the errors.', got);
  });
});

function shownValue(value: unknown): string {
  if (value instanceof Promise) return 'a promise';
  if (value instanceof Error) return `${value}`;
  return JSON.stringify(value) ?? 'undefined';
}

/** What the handlers and the program write down while `act` runs it, and how that ends. */
function live(act: (handlers: Handlers, write: (line: string) => void) => unknown): string {
  const diary: string[] = [];
  const write = (line: string) => {
    diary.push(line);
  };
  const end = outcome(() => act(handlersFor(write), write));
  return [...diary, end].join('; ');
}

/** Compares over all programs that are made of these lines. The first that differs is a shortest one. */
function expectNoDifference(isIn: (line: Line) => boolean): void {
  for (const program of everyProgram.filter((lines) => lines.every(isIn))) {
    const wanted = live(
      (handlers, write) => play(program, callItself(handlers), write).next().value,
    );
    const got = live((handlers, write) => run(play(program, yieldIt, write), handlers));
    const lines = program.map((line, at) => `${at}: ${line}`).join(', ') || 'none';
    const told = `a program with these lines: ${lines}. A function that calls the handlers: ${wanted}. The coroutine with your run: ${got}`;
    expect(got, told).toBe(wanted);
  }
}
