import { describe, expect, it } from 'vitest';
import { records } from './exercise';
import { everySplit } from './support/everySplit';
import { OrderExport } from './support/OrderExport';

/** Four records: one is empty, and the last has no newline. It can be cut into chunks in 128 ways. */
const TEXT = 'A\n\nBC\nD';
const RECORDS = ['A', '', 'BC', 'D'];

/** So that a newline can be seen: "A1\n" | "B2". */
const show = (texts: readonly string[]) =>
  texts.length === 0 ? 'nothing' : texts.map((text) => JSON.stringify(text)).join(' | ');

/** A reader who leaves the loop with `break` after so many records; without a number, after twenty. */
function read(source: Iterable<string>, count = 20): string[] {
  const seen: string[] = [];
  for (const record of source) {
    seen.push(record);
    if (seen.length === count) break;
  }
  return seen;
}

/** The number of chunks up to the newline of the record with this number, counted from 1. */
function chunksNeeded(chunks: readonly string[], record: number): number {
  const counts = chunks.map(
    (_, last) =>
      chunks
        .slice(0, last + 1)
        .join('')
        .split('\n').length - 1,
  );
  const enough = counts.findIndex((newlines) => newlines >= record);
  return enough === -1 ? chunks.length : enough + 1;
}

describe('Put the records together', () => {
  it('cuts a chunk at its newlines', () => {
    const seen = read(records(['A1\nB2\nC3\n']));
    expect(seen, `one chunk with three lines gave ${show(seen)}`).toEqual(['A1', 'B2', 'C3']);
  });

  it('joins a record that lies in several chunks', () => {
    const seen = read(records(['A', '1', '7\nB2\n']));
    expect(seen, `"A" | "1" | "7\\nB2\\n" gave ${show(seen)}`).toEqual(['A17', 'B2']);
  });

  it('hands out the last record, which has no newline', () => {
    const seen = read(records(['A1\nB', '2']));
    expect(seen, `"A1\\nB" | "2" gave ${show(seen)}`).toEqual(['A1', 'B2']);
  });

  it('adds no record behind the last newline', () => {
    const seen = read(records(['A1', '\n']));
    expect(seen, `"A1" | "\\n" gave ${show(seen)}`).toEqual(['A1']);
  });

  it('keeps the empty record of a cancelled order', () => {
    const seen = read(records(['A1\n\nB2\n']));
    expect(seen, `"A1\\n\\nB2\\n" gave ${show(seen)}`).toEqual(['A1', '', 'B2']);
  });

  it('reads on after an empty chunk', () => {
    const seen = read(records(['', 'A1\nB', '', '2', '']));
    expect(seen, `"" | "A1\\nB" | "" | "2" | "" gave ${show(seen)}`).toEqual(['A1', 'B2']);
  });

  it('finds no record in an empty file', () => {
    const seen = [...read(records([])), ...read(records(['']))];
    expect(seen, `files without any text gave ${show(seen)}`).toEqual([]);
  });

  it('gives the same records however the text is cut', () => {
    for (const split of everySplit(TEXT)) {
      const seen = read(records(split));
      expect(seen, `the shortest split that fails, ${show(split)}, gave ${show(seen)}`).toEqual(
        RECORDS,
      );
    }
  });
});

describe('Read no further than needed', () => {
  it('opens nothing before the first record is asked for', () => {
    const file = new OrderExport(['A1\n', 'B2\n']);
    records(file);
    expect(file.log, `nobody asked for a record, and this happened: ${file.log}`).toEqual([]);
  });

  it('hands out a record when its newline is read', () => {
    const file = new OrderExport(['A', '1\n', 'B2\n', 'C3\n']);
    const seen = read(records(file), 1);
    expect(seen, `the reader asked for one record and got ${show(seen)}`).toEqual(['A1']);
    expect(file.reads, `A1 ends in the 2nd chunk; chunks that were read: ${file.reads}`).toBe(2);
  });

  it('reads no chunk while the last one still holds a whole record', () => {
    const file = new OrderExport(['A1\nB2\nC3\n', 'D4\n']);
    const seen = read(records(file), 3);
    expect(seen, `the reader asked for three records and got ${show(seen)}`).toEqual([
      'A1',
      'B2',
      'C3',
    ]);
    expect(file.reads, `A1, B2, C3 lie in the 1st chunk; chunks read: ${file.reads}`).toBe(1);
  });

  it('never reads ahead, however the text is cut', () => {
    for (const split of everySplit(TEXT)) {
      const file = new OrderExport(split);
      let record = 0;
      for (const _ of records(file)) {
        record += 1;
        expect(
          file.reads,
          `the shortest split that fails is ${show(split)}: record ${record} was handed out after ${file.reads} chunks`,
        ).toBeLessThanOrEqual(chunksNeeded(split, record));
        if (record === 20) break;
      }
    }
  });
});

describe('Close the file', () => {
  it('closes the file when the reader stops at the end of a chunk', () => {
    const file = new OrderExport(['A1\n', 'B2\n', 'C3\n']);
    const seen = read(records(file), 1);
    expect(seen, `the reader stopped after one record and had ${show(seen)}`).toEqual(['A1']);
    expect(file.isOpen, `the file stayed open; its log is ${file.log}`).toBe(false);
  });

  it('closes the file when the reader stops in the middle of a chunk', () => {
    const file = new OrderExport(['A1\nB2\nC3\n', 'D4\n']);
    const seen = read(records(file), 2);
    expect(seen, `the reader stopped after two records and had ${show(seen)}`).toEqual([
      'A1',
      'B2',
    ]);
    expect(file.isOpen, `the file stayed open; its log is ${file.log}`).toBe(false);
  });

  it('opens and closes the file once, wherever the reader stops and however the text is cut', () => {
    for (const split of everySplit(TEXT)) {
      for (let stop = 1; stop <= RECORDS.length; stop += 1) {
        const file = new OrderExport(split);
        read(records(file), stop);
        expect(
          file.log.filter((event) => event !== 'read'),
          `the shortest split that fails is ${show(split)}: the reader stopped at record ${stop}, and the log of the file is ${file.log}`,
        ).toEqual(['open', 'close']);
      }
    }
  });
});
