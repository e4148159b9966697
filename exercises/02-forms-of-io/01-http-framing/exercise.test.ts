import { describe, expect, it } from 'vitest';
import { bytes, cutAt, everyCut, text } from '#kit';
import { type HttpRequest, RequestParser } from './exercise';

const LIMITS = { maxHeadBytes: 8192, maxBodyBytes: 1000 };
const join = (...lines: readonly string[]) => bytes(lines.join('\r\n'));

/** `GET /a [host: shop] "body"`, so that a failure shows everything. */
function inWords({ method, target, headers, body }: HttpRequest): string {
  const list = [...headers].map(([name, value]) => `${name}: ${value}`).join('; ');
  return `${method} ${target} [${list}] ${JSON.stringify(text(body))}`;
}

const show = (chunks: readonly Uint8Array[]) =>
  chunks.map((chunk) => JSON.stringify(text(chunk))).join(' | ');

function read(chunks: readonly Uint8Array[], limits = LIMITS) {
  const parser = new RequestParser(limits);
  const requests = chunks.flatMap((chunk) => parser.push(chunk));
  return { parser, requests, lines: requests.map(inWords) };
}

function expectRequests(chunks: readonly Uint8Array[], wanted: readonly string[], why = ''): void {
  const { lines } = read(chunks);
  const told = `${why}${show(chunks)} should give ${wanted.join(' and ') || 'nothing'}, and gave ${lines.join(' and ') || 'nothing'}`;
  expect(lines, told).toEqual(wanted);
}

/** The first of `everyCut` that does not give these, if there is one. */
function firstWrongCut(all: Uint8Array, wanted: readonly string[], refused?: number) {
  const cuts = everyCut(all.length).find((places) => {
    const { parser, lines } = read(cutAt(all, places));
    return lines.join() !== wanted.join() || parser.refused !== refused;
  });
  return cuts && cutAt(all, cuts);
}

function expectWhereverCut(all: Uint8Array, wanted: readonly string[]): void {
  const wrong = firstWrongCut(all, wanted);
  if (!wrong) return;
  expectRequests(wrong, wanted, 'the shortest cut that fails: ');
  expectRefused(wrong, undefined);
}

function expectRefused(
  chunks: readonly Uint8Array[],
  status: number | undefined,
  limits = LIMITS,
): void {
  const { parser } = read(chunks, limits);
  const told = `${show(chunks)}: refused should be ${status}, and is ${parser.refused}`;
  expect(parser.refused, told).toBe(status);
}

describe('Find the head', () => {
  it('reads the first line and the headers', () => {
    expectRequests(
      [join('GET /users/7 HTTP/1.1', 'Host: shop:8080', 'ACCEPT: text/html', '', '')],
      ['GET /users/7 [host: shop:8080; accept: text/html] ""'],
    );
  });

  it('reads a head without headers', () => {
    expectRequests([join('GET / HTTP/1.1', '', '')], ['GET / [] ""']);
  });

  it('leaves out the spaces and tabs around a value', () => {
    expectRequests(
      [join('GET / HTTP/1.1', 'Host:shop', 'Accept: \t a b \t', 'Empty:', '', '')],
      ['GET / [host: shop; accept: a b; empty: ] ""'],
    );
  });

  it('joins the lines of one name', () => {
    expectRequests(
      [join('GET / HTTP/1.1', 'Accept: a', 'Host: shop', 'accept: b', '', '')],
      ['GET / [accept: a, b; host: shop] ""'],
    );
  });

  it('gives nothing before the empty line is there', () => {
    const chunks = [join('GET / HTTP/1.1', 'Host: shop', '')];
    expectRequests(chunks, []);
    expectRequests([...chunks, bytes('\r\n')], ['GET / [host: shop] ""']);
  });

  it('finds the head however the bytes are cut', () => {
    expectWhereverCut(join('GET /a HTTP/1.1', 'Host: b', '', ''), ['GET /a [host: b] ""']);
  });
});

describe('Count the body', () => {
  it('takes as many bytes as content-length says', () => {
    expectRequests(
      [join('PUT /a HTTP/1.1', 'content-length: 11', '', 'a\r\n\r\nb c d ')],
      ['PUT /a [content-length: 11] "a\\r\\n\\r\\nb c d "'],
    );
  });

  it('counts bytes, not characters', () => {
    expectRequests(
      [join('PUT /a HTTP/1.1', 'Content-Length: 5', '', '2 €GET / HTTP/1.1', '', '')],
      ['PUT /a [content-length: 5] "2 €"', 'GET / [] ""'],
    );
  });

  it('leaves the bytes of the body as they are', () => {
    const body = Uint8Array.of(0xff, 0x00, 0x80, 0xe2);
    const { requests } = read([join('PUT /a HTTP/1.1', 'Content-Length: 4', '', ''), body]);
    const got = requests.map((request) => [...request.body]);
    expect(
      got,
      `the body is 255, 0, 128, 226; what was handed out: ${got.join(' and ') || 'nothing'}`,
    ).toEqual([[...body]]);
  });

  it('hands the request out with the last byte of its body', () => {
    const chunks = [join('PUT /a HTTP/1.1', 'Content-Length: 3', '', 'ab')];
    expectRequests(chunks, []);
    expectRequests([...chunks, bytes('c')], ['PUT /a [content-length: 3] "abc"']);
  });

  it('copies what it keeps out of the memory of the caller', () => {
    const parser = new RequestParser(LIMITS);
    const memory = join('PUT /a HTTP/1.1', 'Content-Length: 3', '', 'abcGET /b HT');
    const requests = parser.push(memory);
    memory.fill(63);
    requests.push(...parser.push(join('TP/1.1', '', '')));
    const seen = requests.map(inWords).join(' and ');
    const told = `after the first push the caller filled the same memory with "?"; the requests are ${seen}`;
    expect(seen, told).toBe('PUT /a [content-length: 3] "abc" and GET /b [] ""');
  });

  it('finds the body however the bytes are cut', () => {
    const all = join('PUT /a HTTP/1.1', 'Content-Length: 6', '', 'é\r\n\r\n');
    expectWhereverCut(all, ['PUT /a [content-length: 6] "é\\r\\n\\r\\n"']);
  });
});

describe('One after the other', () => {
  it('gives all requests of a chunk, in their order', () => {
    const all = join('GET /1 HTTP/1.1', '', 'GET /2 HTTP/1.1', '', 'GET /3 HTTP/1.1', '', '');
    expectRequests([all], ['GET /1 [] ""', 'GET /2 [] ""', 'GET /3 [] ""']);
  });

  it('keeps what it has of the next', () => {
    expectRequests(
      [join('GET /1 HTTP/1.1', '', 'GET /2 HT'), join('TP/1.1', '', '')],
      ['GET /1 [] ""', 'GET /2 [] ""'],
    );
  });

  it('finds each of them however the bytes are cut', () => {
    const all = join('PUT / HTTP/1.1', 'Content-Length: 2', '', 'éGET /b HTTP/1.1', '', '');
    expectWhereverCut(all, ['PUT / [content-length: 2] "é"', 'GET /b [] ""']);
  });
});

describe('Refuse', () => {
  it('answers 400 to a head that is none', () => {
    for (const lines of [
      ['GET /'],
      ['GET / HTTP/1.1 now'],
      ['GET / HTTP/1.1', 'Host'],
      ['GET / HTTP/1.1', 'Host : shop'],
    ])
      expectRefused([join(...lines, '', '')], 400);
  });

  it('answers 400 to a length that is not a number', () => {
    for (const length of ['-3', '+3', '3.0', '1e1', '0x3', '3 bytes', ''])
      expectRefused([join('PUT / HTTP/1.1', `Content-Length: ${length}`, '', 'abc')], 400);
  });

  it('answers 400 to two lengths that differ', () => {
    const twice = ['Content-Length: 3', 'Content-Length: 30'];
    expectRefused([join('PUT / HTTP/1.1', ...twice, '', 'abc')], 400);
  });

  it('answers 501 to a framing that it does not know', () => {
    expectRefused([join('PUT / HTTP/1.1', 'Transfer-Encoding: chunked', '', '')], 501);
  });

  it('answers 431 to a head that is too long, before it has ended', () => {
    const head = 'GET / HTTP/1.1\r\nHost: a';
    expectRefused([bytes(head), bytes('aaaa')], 431, { ...LIMITS, maxHeadBytes: 24 });
    const whole = bytes(`${head}\r\n\r\n`);
    expectRefused([whole], 431, { ...LIMITS, maxHeadBytes: whole.length - 1 });
  });

  it('takes a head that is just short enough, with any body', () => {
    const head = join('PUT / HTTP/1.1', 'Content-Length: 20', '', '');
    const limits = { ...LIMITS, maxHeadBytes: head.length };
    expectRefused([bytes(`${text(head)}${'a'.repeat(20)}${text(head)}`)], undefined, limits);
    expectRefused([head, bytes('a'.repeat(20)), head], undefined, limits);
  });

  it('answers 413 to a body that is too long, before it has come', () => {
    const put = (length: number) => join('PUT / HTTP/1.1', `Content-Length: ${length}`, '', '');
    expectRefused([put(1001)], 413);
    expectRefused([put(1000)], undefined);
  });

  it('gives what was whole before, and nothing after', () => {
    const good = 'GET /1 HTTP/1.1\r\n\r\n';
    expectRequests([bytes(`${good}what is this\r\n\r\n`), bytes(good)], ['GET /1 [] ""']);
  });

  it('refuses the same however the bytes are cut', () => {
    const good = 'GET /1 HTTP/1.1\r\n\r\n';
    const all = bytes(`${good}oh\r\n\r\n${good}`);
    const wrong = firstWrongCut(all, ['GET /1 [] ""'], 400);
    if (!wrong) return;
    expectRequests(wrong, ['GET /1 [] ""'], 'the shortest cut that fails: ');
    expectRefused(wrong, 400);
  });
});
