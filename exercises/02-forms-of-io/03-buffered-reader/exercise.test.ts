import { describe, expect, it } from 'vitest';
import { bytes, text } from '#kit';
import { BufferedReader } from './exercise';
import { type ByteSource, DiskFile } from './support/DiskFile';
import { type Move, readerProblem } from './support/readerProblem';

/** A file with this text, and a reader on it. */
function open(content: string | Uint8Array, { blockSize = 64, cuts = [] as number[] } = {}) {
  const file = new DiskFile(typeof content === 'string' ? bytes(content) : content, cuts);
  return { file, reader: new BufferedReader(file, blockSize) };
}

/** Reads lines up to the end, twenty at most. */
function linesOf(reader: BufferedReader): string[] {
  const lines: string[] = [];
  for (let line = reader.readLine(); line !== undefined; line = reader.readLine()) {
    lines.push(line);
    if (lines.length === 20) break;
  }
  return lines;
}

const show = (lines: readonly string[]) => JSON.stringify(lines);

function expectLines(reader: BufferedReader, wanted: readonly string[], what: string): void {
  const got = linesOf(reader);
  expect(got, `${what}: the lines are ${show(wanted)}; readLine gave ${show(got)}`).toEqual(wanted);
}

function expectRead(reader: BufferedReader, count: number, wanted: string): void {
  const got = text(reader.read(count));
  const told = `read(${count}) should give ${JSON.stringify(wanted)}, and gave ${JSON.stringify(got)}`;
  expect(got, told).toBe(wanted);
}

function expectCalls(file: DiskFile, most: number): void {
  const calls = file.asked.length;
  const enough = most === 1 ? 'one call is' : `${most} calls are`;
  expect(calls, `${enough} enough; there were ${calls}`).toBeLessThanOrEqual(most);
}

function expectNone(problem: string | undefined): void {
  expect(problem, problem).toBeUndefined();
}

const make = (source: ByteSource, blockSize: number) => new BufferedReader(source, blockSize);

describe('Read so many bytes', () => {
  it('gives the next bytes, piece by piece', () => {
    const { reader } = open('ABCDEFG');
    expectRead(reader, 2, 'AB');
    expectRead(reader, 0, '');
    expectRead(reader, 4, 'CDEF');
  });

  it('reads more than a block', () => {
    const { reader } = open('ABCDEFGHIJ', { blockSize: 3 });
    expectRead(reader, 8, 'ABCDEFGH');
  });

  it('goes on after a short read', () => {
    const { reader } = open('ABCDEFG', { cuts: [1, 3] });
    expectRead(reader, 5, 'ABCDE');
  });

  it('gives fewer at the end of the file, and then none', () => {
    const { reader } = open('ABC');
    expectRead(reader, 2, 'AB');
    expectRead(reader, 5, 'C');
    expectRead(reader, 5, '');
    expectRead(open('').reader, 5, '');
  });

  it('counts bytes, whatever they are', () => {
    const { reader } = open(Uint8Array.of(0xff, 0xc3, 0x0a, 0xa9, 0x00));
    const got = [[...reader.read(2)], [...reader.read(3)]];
    const told = `the file is 255, 195, 10, 169, 0; read(2) and read(3) gave ${got.join(' and ')}`;
    expect(got, told).toEqual([
      [0xff, 0xc3],
      [0x0a, 0xa9, 0x00],
    ]);
  });

  it('gives the same, wherever the reads are short', () => {
    expectNone(
      readerProblem(make, bytes('ABCDEFG'), ['read 1', 'read 2', 'read 5'], 'any number of calls'),
    );
  });
});

describe('Make few calls', () => {
  it('asks for a block at least', () => {
    const { file, reader } = open('A\nBCDEF', { blockSize: 4 });
    expectRead(reader, 1, 'A');
    expectRead(reader, 1, '\n');
    expectRead(reader, 4, 'BCDE');
    const least = Math.min(...file.asked);
    expect(least, `a block is 4 bytes; one call asked for ${least}`).toBeGreaterThanOrEqual(4);
  });

  it('reads a long file with one call a block', () => {
    const { file, reader } = open('x'.repeat(1000), { blockSize: 100 });
    for (let piece = 0; piece < 250; piece += 1) expectRead(reader, 4, 'xxxx');
    expectCalls(file, 10);
  });

  it('makes no call before bytes are wanted', () => {
    const { file, reader } = open('ABC');
    expectRead(reader, 0, '');
    expectCalls(file, 0);
    expectRead(reader, 1, 'A');
  });

  it('makes no call while it holds enough', () => {
    const { file, reader } = open('one\ntwo\nABC', { blockSize: 9 });
    const lines = [reader.readLine(), reader.readLine()];
    expect(lines, `two lines, and readLine gave ${lines}`).toEqual(['one', 'two']);
    expectRead(reader, 1, 'A');
    expectCalls(file, 1);
  });

  it('does not fill itself up', () => {
    const { file, reader } = open('AB\nCD\nEF\n', { cuts: [3, 4, 6] });
    const line = reader.readLine();
    expect(line, `the first line is AB; readLine gave ${line}`).toBe('AB');
    expectCalls(file, 1);
    expectRead(reader, 1, 'C');
    expectCalls(file, 2);
  });
});

describe('Read a line', () => {
  it('gives the lines without their newlines', () => {
    expectLines(open('one\ntwo\n').reader, ['one', 'two'], '"one\\ntwo\\n"');
  });

  it('keeps the last line, which has no newline', () => {
    expectLines(open('one\ntwo').reader, ['one', 'two'], '"one\\ntwo"');
  });

  it('tells an empty line from the end', () => {
    expectLines(open('\none\n\n').reader, ['', 'one', ''], '"\\none\\n\\n"');
  });

  it('finds no line at the end, however often it is asked', () => {
    const { reader } = open('one');
    const got = [reader.readLine(), reader.readLine(), reader.readLine()];
    const told = `the file is "one"; three calls of readLine gave ${show(got.map(String))}`;
    expect(got, told).toEqual(['one', undefined, undefined]);
  });

  it('puts a line together out of many blocks', () => {
    const long = 'abcdefg'.repeat(10);
    expectLines(
      open(`${long}\nx`, { blockSize: 4 }).reader,
      [long, 'x'],
      'a line of 70 characters',
    );
  });

  it('puts a character together out of two blocks', () => {
    const { reader } = open('a€\n😀é', { blockSize: 3 });
    expectLines(reader, ['a€', '😀é'], '"a€\\n😀é" in blocks of 3 bytes');
  });

  it('goes on to the byte where the other has stopped', () => {
    const content = Uint8Array.of(...bytes('é2\n'), 0xff, 0x0a, ...bytes('end\n'));
    const { reader } = open(content, { blockSize: 5 });
    const got = [reader.readLine(), [...reader.read(2)].join(), reader.readLine()];
    const told = `a line "é2", the bytes 255 and 10, a line "end"; readLine, read(2) and readLine gave ${show(got.map(String))}`;
    expect(got, told).toEqual(['é2', '255,10', 'end']);
  });

  it('gives the same, wherever the reads are short', () => {
    const moves: Move[] = ['a line', 'read 1', 'read 2', 'read 5'];
    expectNone(readerProblem(make, bytes('é\n\n€x'), moves, 'few calls'));
  });
});
