import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which answers are being loaded or run, written down as it happens: a run that an endless loop holds can say nothing any more,
 * and its parent process reads here which answer to name.
 */
const progressFile = (folder: string) => join(folder, 'progress.log');

export function clearProgress(folder: string): void {
  writeFileSync(progressFile(folder), '');
}

export function noteBegin(folder: string, answer: string): void {
  appendFileSync(progressFile(folder), `> ${answer}\n`);
}

export function noteEnd(folder: string, answer: string): void {
  appendFileSync(progressFile(folder), `< ${answer}\n`);
}

export function readProgress(folder: string): string {
  return readFileSync(progressFile(folder), 'utf8');
}

/** The answers that began more often than they ended. Each begins twice: when it is loaded, and when its tests run. */
export function openAnswers(log: string): readonly string[] {
  const begun = new Map<string, number>();
  for (const line of log.split('\n')) {
    const answer = line.slice(2);
    if (line.startsWith('>')) begun.set(answer, (begun.get(answer) ?? 0) + 1);
    if (line.startsWith('<')) begun.set(answer, (begun.get(answer) ?? 0) - 1);
  }
  return [...begun].filter(([, times]) => times > 0).map(([answer]) => answer);
}
