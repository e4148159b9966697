import { describe, expect, it } from 'vitest';
import { MOST_BYTES, readProgressFile, tooLarge } from './readProgressFile';
import file1 from './samples/file-1.json';

const whole = JSON.stringify(file1);
const having = (part: object) => JSON.stringify({ ...file1, ...part });
const event = { about: 'exercise', id: 'countdown', kind: 'solved', at: 5 };
const text = { exercise: 'countdown', kind: 'draft', code: 'let a', at: 5 };
const deep = 300_000;

describe('readProgressFile', () => {
  it('reads what version 1 has written', () => {
    expect(readProgressFile(whole)).toEqual({ kind: 'file', file: file1 });
  });

  it('passes over what it does not know yet', () => {
    const later = [{ ...event, kind: 'explained' }, { ...event, about: 'talk' }, event];
    const read = readProgressFile(having({ events: later, more: true }));
    expect(read.kind === 'file' && read.file.events).toEqual([event]);
  });

  it.each<[string, string, RegExp]>([
    ['nothing', '', /^This is not a progress file\./],
    ['a picture', '\u0089PNG\r\n', /^This is not a progress file\./],
    ['half a file', whole.slice(0, -20), /^This file is cut short/],
    ['other JSON', '{"name":"package"}', /^This file is JSON, but not of this course/],
    ['null', 'null', /^This file is JSON, but not of this course/],
    ['a list', '[]', /^This file is JSON, but not of this course/],
    ['a later version', having({ version: 2 }), /of version 2.*Reload the page/],
    ['no version', having({ version: 'x' }), /^This file was changed at “version”/],
    [
      'deep nesting',
      '['.repeat(deep) + ']'.repeat(deep),
      /^This file is JSON, but not of this course/,
    ],
    [
      'deep nesting inside',
      `{"format":"yieldpoint-progress","version":1,"savedAt":1,"events":${'['.repeat(deep)}${']'.repeat(deep)},"texts":[]}`,
      /^This file was changed at “events/,
    ],
    ['a time that is none', having({ events: [{ ...event, at: 'now' }] }), /at “events\.0\.at”/],
    [
      '__proto__ for a name',
      having({ events: [{ ...event, id: '__proto__' }] }),
      /at “events\.0\.id”/,
    ],
    [
      '__proto__ for an exercise',
      having({ texts: [{ ...text, exercise: '__proto__' }] }),
      /at “texts\.0\.exercise”/,
    ],
    [
      'a script for a name',
      having({ texts: [{ ...text, exercise: '<script>alert(1)</script>' }] }),
      /at “texts\.0\.exercise”/,
    ],
    [
      'a way out of the key',
      having({ texts: [{ ...text, exercise: 'a:1:backup' }] }),
      /at “texts\.0\.exercise”/,
    ],
    [
      'too many events',
      having({ events: Array.from({ length: 4_001 }, () => event) }),
      /at “events”/,
    ],
  ])('refuses %s', (_, content, why) => {
    const read = readProgressFile(content);
    expect(read.kind).toBe('refused');
    if (read.kind !== 'refused') return;
    expect(read.why).toMatch(why);
    expect(read.why).toMatch(/Nothing was changed/);
    expect(read.why).not.toContain('<script>');
  });

  it('sets nothing on other objects', () => {
    readProgressFile(whole.replace('{', '{"__proto__":{"hacked":true},'));
    expect(({} as Record<string, unknown>).hacked).toBeUndefined();
  });

  it('says of 50 MB that they are too many, before it reads them', () => {
    expect(tooLarge(MOST_BYTES)).toBeUndefined();
    expect(tooLarge(50_000_000)).toMatch(
      /^This file has 50 MB, and a progress file has 10 at most/,
    );
    const read = readProgressFile(' '.repeat(MOST_BYTES + 1));
    expect(read.kind === 'refused' && read.why).toMatch(/^This file has 10 MB/);
  });
});
