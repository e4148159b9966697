import { readdirSync, readFileSync } from 'node:fs';
import type { Fence } from '../../src/plugins/prose/Fence';
import { findFences } from '../../src/plugins/prose/findFences';

/** One program in both languages. `programs/README.md` says how it is written. */
export interface Case {
  /** What it shows. */
  readonly title: string;
  /** `tests/loop/programs/timers.md:12` */
  readonly place: string;
  readonly python: Fence;
  readonly typescript: Fence;
  /** Why the two print something else on purpose, and what each of them prints. */
  readonly differs?: {
    readonly because: string;
    readonly python: string;
    readonly typescript: string;
  };
  /** Why the tasks take other steps on purpose, and print the same. */
  readonly stepsDiffer?: string;
}

const folder = 'tests/loop/programs';

/** All cases, in the order of their files. Throws, with the place, when one is not written as it should be. */
export function readCases(): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .flatMap((name) => casesOf(`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')));
}

/** The cases of one file: each begins at its `## Title`. */
export function casesOf(file: string, source: string): Case[] {
  const lines = source.split('\n');
  const heads = lines.flatMap((line, index) => (line.startsWith('## ') ? [index] : []));
  const fences = findFences(source, file);
  return heads.map((head, index) => {
    const end = heads[index + 1] ?? lines.length;
    const own = fences.filter(({ line }) => line > head && line <= end);
    return toCase(`${file}:${head + 1}`, lines.slice(head, end), own);
  });
}

function toCase(place: string, [head = '', ...lines]: string[], fences: readonly Fence[]): Case {
  const fence = (language: string, meta: string) => {
    const found = fences.filter((one) => one.language === language && one.meta === meta);
    const [only] = found;
    if (!only || found.length > 1)
      throw new Error(
        `${place}  A case has one block \`${`${language} ${meta}`.trim()}\`, and this one has ${found.length}.`,
      );
    return only;
  };
  const says = (word: string) =>
    lines.find((line) => line.startsWith(`${word}: `))?.slice(word.length + 2);

  const because = says('Differs');
  const stepsDiffer = says('Steps differ');
  const expected = because === undefined ? 2 : 4;
  if (fences.length !== expected)
    throw new Error(`${place}  This case has ${fences.length} blocks instead of ${expected}.`);
  return {
    ...{ title: head.slice(3), place, python: fence('python', ''), typescript: fence('ts', '') },
    ...(because !== undefined && {
      differs: {
        because,
        python: fence('output', 'python').text,
        typescript: fence('output', 'ts').text,
      },
    }),
    ...(stepsDiffer !== undefined && { stepsDiffer }),
  };
}
