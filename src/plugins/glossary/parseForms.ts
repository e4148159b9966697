import type { Form } from './Term';

const LIST = /^forms:\s*(\S[\s\S]*)$/;
const ORDINARY = /^\p{Lu}\p{Ll}+(?![\p{L}])/u;

/**
 * Reads what may stand under a heading of the glossary: `forms: event loop, event loops, \`run_forever\`` or `by hand`. Without it a
 * term is written like its heading, in the singular or the plural.
 * @throws Error that says what may be written
 */
export function parseForms(name: string, comment: string | undefined): readonly Form[] {
  if (comment === undefined) {
    const text = ORDINARY.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
    return [prose(text), prose(pluralOf(text))];
  }
  if (comment === 'by hand') return [];
  const [, list] = LIST.exec(comment) ?? [];
  if (!list)
    throw new Error(
      `"${comment}" is not understood. Write {/* forms: one, another, \`code\` */} or {/* by hand */}.`,
    );
  return list.split(',').map((part) => toForm(part.trim()));
}

function toForm(part: string): Form {
  const [, code] = /^`([^`]+)`$/.exec(part) ?? [];
  if (code) return { text: code, code: true };
  if (!part || part.includes('`'))
    throw new Error(`"${part}" is no form: write words, or one \`code\`.`);
  return prose(part);
}

const prose = (text: string): Form => ({ text, code: false });

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}
