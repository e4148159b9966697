import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CounterpartsView } from '../../components/Counterparts/CounterpartsView';
import { nearest } from '../../exercise-format/nearest';
import { highlightLines } from '../prose/highlightLines';
import { parseCounterpart } from './parseCounterpart';

/** Reads the two programs in `counterparts/<name>/` of a chapter's folder, in the order of their names. @throws Error that says what to do */
export async function readCounterparts(
  chapterDir: string,
  name: string,
): Promise<CounterpartsView> {
  const folder = join(chapterDir, 'counterparts', name);
  if (!existsSync(folder)) throw new Error(unknownPair(chapterDir, name));
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !/^parts\.ts$|\.test\.ts$/.test(file))
    .sort();
  if (files.length !== 2) {
    const there = files.join(', ') || 'none';
    throw new Error(`counterparts/${name} holds two programs beside parts.ts. There is: ${there}.`);
  }
  const programs = files.map(async (file) => {
    const label = `counterparts/${name}/${file}`;
    const { title, code, parts } = parseCounterpart(
      readFileSync(join(folder, file), 'utf8'),
      label,
    );
    const lines = await highlightLines(code, 'ts');
    return { title, lines: lines.map((html, index) => ({ html, parts: parts[index] ?? [] })) };
  });
  return { programs: await Promise.all(programs) };
}

function unknownPair(chapterDir: string, name: string): string {
  const folder = join(chapterDir, 'counterparts');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const [close] = nearest(name, names);
  const advice = close ? `Did you mean "${close}"?` : `There is: ${names.join(', ') || 'nothing'}.`;
  return `There is no folder counterparts/${name} beside this page. ${advice}`;
}

/** The deferred module of a pair: `counterparts-07-coroutines.echo`. */
export function counterpartsModule(chapterDir: string, name: string): string {
  return `counterparts-${basename(chapterDir)}.${name}`;
}
