import { describe, expect, it } from 'vitest';
import { readDescription } from './readDescription';

describe('readDescription', () => {
  it('reads the two lines of a diagram', () => {
    expect(
      readDescription('flowchart LR\n  accTitle: A title\n  accDescr: What it shows.\n  a --> b'),
    ).toEqual({
      title: 'A title',
      text: 'What it shows.',
    });
  });

  it('reads a description over several lines', () => {
    const text = 'flowchart LR\naccTitle: A\naccDescr {\n  one\n  two\n}\na --> b';
    expect(readDescription(text).text).toBe('one two');
  });

  it('reads them from comments, for block diagrams, whose grammar has no place for them', () => {
    const text = 'block-beta\n  %% accTitle: A\n  %% accDescr: B\n  a';
    expect(readDescription(text)).toEqual({ title: 'A', text: 'B' });
  });

  it.each([
    ['flowchart LR\na --> b', 'no "accTitle: …" and no "accDescr: …"'],
    ['flowchart LR\naccTitle: A\na --> b', 'no "accDescr: …"'],
    ['flowchart LR\naccTitle:\naccDescr: B\na --> b', 'no "accTitle: …"'],
  ])('says what is missing in %j', (text, message) => {
    expect(() => readDescription(text)).toThrow(message);
  });
});
