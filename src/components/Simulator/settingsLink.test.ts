import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SettingSpecs } from './SettingSpec';
import { readSettings, writeSettings } from './settingsLink';

const specs = {
  cores: { kind: 'number', label: 'Cores', min: 1, max: 8, step: 1, show: String },
  mode: {
    kind: 'choice',
    label: 'Strategy',
    options: [
      { value: 'threads', label: 'Threads' },
      { value: 'tasks', label: 'Tasks' },
    ],
  },
  tasks: {
    kind: 'text',
    label: 'Tasks',
    longest: 400,
    problem: (text) => (text.includes('!') ? 'has a “!”' : undefined),
  },
} as const satisfies SettingSpecs;
const fallback = { cores: 2, mode: 'threads', tasks: 'A' };
const read = (fragment: string) => readSettings('machine', specs, fragment, fallback);

describe('a link to settings', () => {
  it('brings back what it was made of, whatever the text', () => {
    const settings = fc.record({
      cores: fc.integer({ min: 1, max: 8 }),
      mode: fc.constantFrom('threads', 'tasks'),
      tasks: fc.string({ maxLength: 40, unit: 'grapheme' }).map((text) => text.replaceAll('!', '')),
    });
    fc.assert(
      fc.property(settings, (given) => {
        const link = writeSettings('machine', given);
        // Docusaurus decodes what stands behind the `#`, and throws where that is not possible.
        expect(() => decodeURIComponent(link)).not.toThrow();
        expect(read(`#${link}`)).toEqual({ kind: 'settings', settings: given });
      }),
    );
  });

  it('leaves what it does not name as it was', () => {
    expect(read('#machine?cores=4')).toEqual({
      kind: 'settings',
      settings: { ...fallback, cores: 4 },
    });
  });

  it('is none of ours when it names something else', () => {
    for (const fragment of ['', '#machine', '#costs', '#machines?cores=4'])
      expect(read(fragment)).toEqual({ kind: 'none' });
  });

  it.each([
    ['#machine?cores=9', '“Cores” to “9”, and it goes from 1 to 8'],
    ['#machine?cores=', '“Cores” to “”'],
    ['#machine?cores=NaN', '“Cores” to “NaN”'],
    ['#machine?cores=Infinity', '“Cores” to “Infinity”'],
    ['#machine?mode=toString', 'not one of its choices'],
    ['#machine?__proto__=1', 'sets “__proto__”, which it does not have'],
    ['#machine?tasks=a!', 'has a “Tasks” that has a “!”'],
    [`#machine?tasks=${'x'.repeat(401)}`, 'a text of 401 characters'],
    [`#machine?tasks=${'x'.repeat(20_001)}`, 'longer than any link'],
  ])('says what is wrong with %s', (fragment, sentence) => {
    const result = read(fragment);
    expect(result.kind).toBe('damaged');
    expect(result).toHaveProperty('message', expect.stringContaining(sentence));
  });

  it('never throws at what a stranger has typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['none', 'settings', 'damaged']).toContain(read(`#machine?${text}`).kind);
      }),
    );
  });
});
