import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { KernelProgram } from '../../components/KernelView/KernelProgram';
import { nearest } from '../../exercise-format/nearest';
import { readSharedCode } from '../exercises/readSharedCode';
import { parseProgram } from '../programs/parseProgram';
import { highlightLines } from '../prose/highlightLines';
import { recordKernel } from './recordKernel';

/**
 * Reads `kernel/<name>.ts` of a chapter's folder and runs it on the simulated kernel. It runs at each build: nothing on the
 * kernel depends on the machine or the hour, so there is no record to go stale.
 * @throws Error that says which file, and what to do
 */
export async function readKernelProgram(
  siteDir: string,
  chapterDir: string,
  name: string,
): Promise<KernelProgram> {
  const file = join(chapterDir, 'kernel', `${name}.ts`);
  if (!existsSync(file)) throw new Error(unknownProgram(chapterDir, name));
  const label = `${basename(chapterDir)}/kernel/${name}.ts`;
  const { title, question, code } = parseProgram(readFileSync(file, 'utf8'), label);
  const { files } = readSharedCode(siteDir);
  try {
    const { steps } = recordKernel(code, files);
    return { name, title, question, lines: await highlightLines(code, 'ts'), steps };
  } catch (error) {
    throw new Error(`${label}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function unknownProgram(chapterDir: string, name: string): string {
  const folder = join(chapterDir, 'kernel');
  const names = (existsSync(folder) ? readdirSync(folder) : []).map((file) =>
    basename(file, '.ts'),
  );
  const [close] = nearest(name, names);
  const advice = close
    ? `Did you mean "${close}"?`
    : `The programs are: ${names.join(', ') || 'none'}.`;
  return `There is no kernel/${name}.ts beside this page. ${advice}`;
}

/** The deferred module of a program for the kernel's view: `kernel-06-readiness.would-block`. */
export function kernelModule(chapterDir: string, name: string): string {
  return `kernel-${basename(chapterDir)}.${name}`;
}
