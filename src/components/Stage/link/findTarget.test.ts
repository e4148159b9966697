import { describe, expect, it } from 'vitest';
import type { StagePresetEntry } from '../StageProps';
import { findTarget } from './findTarget';

function entry(id: string, ...languages: StagePresetEntry['languages']): StagePresetEntry {
  const load = () => Promise.reject(new Error('Nothing is loaded to find it.'));
  return { id, title: `Title of ${id}`, question: 'Why?', languages, load };
}

const first = entry('09/sleepers', 'python', 'typescript');
const thread = entry('09/to-thread', 'python');
const presets = [first, thread];
const target = (fragment: string) => findTarget(fragment, first.id, presets);

describe('findTarget', () => {
  it('finds the preset that a link names, or the first when it names none', () => {
    expect(target('#preset=09/to-thread&step=3')).toMatchObject({
      entry: thread,
      link: { engine: 'cpython', step: 3 },
    });
    expect(target('#preset=09/sleepers&engine=reader&compare=cpython')).toMatchObject({
      entry: first,
    });
  });

  it('finds nothing where there is no link', () => {
    expect(target('')).toBeUndefined();
    expect(target('#programs')).toBeUndefined();
  });

  it.each([
    ['#preset=09/to-threads', 'Did it mean “Title of 09/to-thread”?'],
    ['#preset=something-else-altogether', 'Choose one in the list.'],
    ['#preset=09/to-thread&engine=reader', 'is not written in TypeScript'],
    ['#preset=09/to-thread&compare=reference', 'is not written in TypeScript'],
    ['#preset=09/sleepers&step=x', 'names a step that is no number'],
  ])('%s: says why it leads nowhere', (fragment, words) => {
    expect(target(fragment)).toContain(words);
    expect(target(fragment)).toMatch(/^This link cannot be opened: .* has stayed as it was\.$/);
  });
});
