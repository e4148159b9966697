import { describe, expect, it } from 'vitest';
import { snippetOf } from './snippetOf';

const shown = (text: string, ...forms: string[]) =>
  snippetOf(text, new Set(forms))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
const filler = 'Nothing of it is here. '.repeat(20);

describe('snippetOf', () => {
  it('shows a short text whole, with its words marked', () => {
    expect(shown('A lock, two locks.', 'lock')).toBe('A [lock], two [locks].');
  });

  it('begins with the sentence that has the words', () => {
    const text = `${filler}A thread takes the lock first. ${filler}`;
    expect(shown(text, 'lock')).toMatch(/^… A thread takes the \[lock\] first\. .* …$/);
  });

  it('shows where most different words stand together', () => {
    const text = `The lock. ${filler}Here asyncio has a lock. ${filler}`;
    expect(shown(text, 'lock', 'asyncio')).toContain('Here [asyncio] has a [lock].');
  });

  it('shows the beginning of a text without them', () => {
    expect(shown(filler, 'lock')).toMatch(/^Nothing of it is here\. .* …$/);
    expect(shown('', 'lock')).toBe('');
  });
});
