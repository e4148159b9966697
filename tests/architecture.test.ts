import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isolationHeaders } from '../src/plugins/isolation/headers';

/** The table of ARCHITECTURE.md, asserted: who may import what, how long a file may be, what a pure core knows. */

const listed = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(ts|tsx|css|py)$/.test(path) && statSync(path).isFile());

const sources = listed('src');
const code = sources.filter((path) => /\.tsx?$/.test(path));
const product = code.filter((path) => !/\.test\.tsx?$/.test(path));
const text = (path: string) => readFileSync(path, 'utf8');

/** What a file imports: own modules as paths from the root (`src/runner/types`), packages by name. */
function importsOf(path: string): string[] {
  const specifiers = text(path).matchAll(/(?:from|import\(|import)\s*['"]([^'"]+)['"]/g);
  return Array.from(specifiers, ([, specifier = '']) => {
    if (specifier.startsWith('.')) return normalize(join(dirname(path), specifier));
    return specifier.replace(/^@site\//, '');
  });
}

interface Rule {
  readonly folders: readonly string[];
  readonly never: RegExp;
  readonly because: string;
  readonly except?: RegExp;
}

/** Cores that do not know each other. */
const strangers = [
  'src/runner',
  'src/python',
  'src/loop',
  'src/type-service',
  'src/stackblitz',
  'src/progress',
  'src/offline',
];

/** They know no React and no Docusaurus. */
const cores = [
  'src/exercise-format',
  'src/trace',
  'src/predict',
  'src/sim',
  'src/sandbox',
  'src/search',
  ...strangers,
];

const rules: readonly Rule[] = [
  {
    folders: cores,
    never: /^react|^src\/components|^src\/mdx|^src\/theme/,
    because: 'a core knows no React (but one hook file)',
    except: /\/use[A-Z]\w+\.ts$/,
  },
  {
    folders: [...cores, 'src/components'],
    never: /^@docusaurus|^@theme/,
    because: 'only src/mdx, src/theme, src/pages and src/plugins know Docusaurus',
  },
  {
    folders: strangers,
    never: new RegExp(`^(${strangers.join('|')})/`),
    because: 'the cores do not know each other',
  },
  {
    folders: ['src/sandbox', 'src/typescript'],
    never: /^src\//,
    because: 'what several engines share knows none of them',
  },
  {
    folders: ['src/sim'],
    never: /^src\//,
    because: 'a model knows the kit and nothing else of ours',
  },
  {
    folders: [
      'src/components',
      'src/mdx',
      'src/pages',
      'src/theme',
      'src/sandbox',
      'src/runner',
      'src/stackblitz',
      'src/progress',
      'src/offline',
      'src/search',
      'src/trace',
      'src/predict',
      'src/sim',
    ],
    never: /^src\/(plugins|cli)\/|^node:|^typescript$/,
    because: 'the build side never reaches the browser (types may)',
    except: /src\/plugins\//,
  },
];

function own(folder: string, path: string, imported: string): boolean {
  return path.startsWith(`${folder}/`) && imported.startsWith(`${folder}/`);
}

describe('import directions', () => {
  it.each(rules)('$folders: $because', ({ folders, never, because, except }) => {
    const broken: string[] = [];
    for (const path of product.filter((file) =>
      folders.some((folder) => file.startsWith(`${folder}/`)),
    )) {
      if (except?.test(path)) continue;
      const typeOnly = text(path).matchAll(/import type [^;]+ from ['"]([^'"]+)['"]/g);
      const types = new Set(
        Array.from(typeOnly, ([, specifier = '']) => specifier.replace(/^@site\//, '')),
      );
      for (const imported of importsOf(path)) {
        const inside = folders.some((folder) => own(folder, path, imported));
        if (never.test(imported) && !inside && !types.has(imported))
          broken.push(`${path} imports ${imported}`);
      }
    }
    expect(broken, `${because}. Move the code, or hand the thing in as a parameter`).toEqual([]);
  });

  it('exercises import nothing of src/', () => {
    const broken = listed('exercises')
      .filter((path) => path.endsWith('.ts') && !path.endsWith('vitest.config.ts'))
      .flatMap((path) =>
        importsOf(path)
          .filter((from) => from.startsWith('src/'))
          .map((from) => `${path}: ${from}`),
      );
    expect(broken, 'an exercise must run without the site').toEqual([]);
  });

  it('one file knows @vitest/*, one the SDK of StackBlitz', () => {
    const knows = (name: RegExp) =>
      product.filter((path) => importsOf(path).some((from) => name.test(from)));
    expect(knows(/^@vitest\//)).toHaveLength(1);
    expect(knows(/^@stackblitz\/sdk/)).toEqual(['src/stackblitz/embed.ts']);
  });

  it('wraps theme components and never copies them', () => {
    const copies = product.filter(
      (path) =>
        path.startsWith('src/theme/') &&
        // These are made to be replaced as a whole.
        !/Root\.tsx$|NotFound\/Content\/index\.tsx$|NavbarItem\/ComponentTypes\.tsx$|SearchBar\.tsx$/.test(
          path,
        ) &&
        !text(path).includes('@theme-original/'),
    );
    expect(copies, 'import @theme-original/… and wrap it').toEqual([]);
  });
});

describe('pure cores', () => {
  const kit = listed('exercises/kit').filter((path) => path.endsWith('.ts'));
  const pure = product.filter((path) =>
    /^src\/(exercise-format|trace|predict|sim|search)\/(?!loadSearch)|toProject\.ts$|toZip\.ts$/.test(
      path,
    ),
  );
  it.each([...kit, ...pure])('%s knows no clock, no chance, no DOM', (path) => {
    const withoutComments = text(path).replace(
      /\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`|\/[^/\n]+\/[gimsuy]*/g,
      '',
    );
    expect(
      withoutComments.match(
        /\b(setTimeout|setInterval|queueMicrotask|requestAnimationFrame|performance\.|Date\.now|new Date|Math\.random|crypto\.|document\.|window\.|localStorage|navigator\.|fetch\()/g,
      ),
      'hand time, chance and the page in as parameters',
    ).toBeNull();
  });

  it('the kit imports its own files and nothing else', () => {
    const foreign = kit.flatMap((path) =>
      importsOf(path).filter((from) => !from.startsWith('exercises/kit/')),
    );
    expect(foreign, 'the page and StackBlitz have the folder and no package').toEqual([]);
  });
});

describe('files', () => {
  const lengths = sources.map((path) => ({ path, lines: text(path).split('\n').length }));

  it('are never longer than 300 lines', () => {
    expect(
      lengths.filter(({ lines }) => lines > 301),
      'split by idea',
    ).toEqual([]);
  });

  it('have a median under 90 lines', () => {
    const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(90);
  });

  it('stand in folders that say what they hold', () => {
    expect(sources.filter((path) => /\/(utils?|helpers?|common|lib|misc)\//.test(path))).toEqual(
      [],
    );
  });

  it('have names that differ by more than their case: most readers of this repository have a disk that sees no case', () => {
    const modules = code.map((path) => path.replace(/\.tsx?$/, ''));
    const exact = new Map(modules.map((path) => [path.toLowerCase(), path]));
    expect(modules.filter((path) => exact.get(path.toLowerCase()) !== path)).toEqual([]);
  });

  it('tags of chapters stay under 40 lines', () => {
    const long = lengths.filter(
      ({ path, lines }) => /^src\/mdx\/[A-Z]\w+\.tsx$/.test(path) && lines > 45,
    );
    expect(long, 'src/mdx turns site data into props; the rest belongs in src/components').toEqual(
      [],
    );
  });
});

describe('the isolation headers', () => {
  it('are the same for every host', () => {
    const vercel = JSON.parse(text('vercel.json')).headers[0].headers as {
      key: string;
      value: string;
    }[];
    expect(Object.fromEntries(vercel.map(({ key, value }) => [key, value]))).toEqual(
      isolationHeaders,
    );
    for (const [name, value] of Object.entries(isolationHeaders))
      expect(text('static/_headers')).toContain(`  ${name}: ${value}\n`);
  });
});

describe('what the documents say', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'exercises/README.md'];
  const scripts = JSON.parse(text('package.json')).scripts as Record<string, string>;

  it.each(documents)('%s names files and folders that exist', (document) => {
    const named = Array.from(
      text(document).matchAll(
        /`((?:src|docs|exercises|tests|bench|static|\.ci|\.github)\/[\w./-]*)`/g,
      ),
      ([, path = '']) => path,
    );
    expect(
      named.filter(
        (path) => !/NN-|name\.py/.test(path) && !statSync(path, { throwIfNoEntry: false }),
      ),
    ).toEqual([]);
  });

  it.each(documents)('%s names scripts that exist, and CI runs each of them', (document) => {
    const ci = [text('.ci/run'), text('playwright.config.ts'), ...Object.values(scripts)].join(
      '\n',
    );
    const named = new Set(
      Array.from(text(document).matchAll(/npm run ([\w:]+)/g), ([, name = '']) => name),
    );
    for (const name of named) {
      expect(scripts, `${document} says "npm run ${name}"`).toHaveProperty([name]);
      expect(ci, `${document} says "npm run ${name}", and .ci/run does not run it`).toContain(
        `npm run ${name}`,
      );
    }
  });
});
