import type { ExerciseFile } from '../exercise-format/types';
import manifest from './template/package.json';
import lockfile from './template/package-lock.json';

/** What the project shows of an exercise. */
export interface ProjectContent {
  /** The prompt as Markdown. */
  readonly prompt: string;
  readonly test: string;
  readonly support: readonly ExerciseFile[];
  /** What runs under Node alone: a test in there is found by vitest. */
  readonly node: readonly ExerciseFile[];
  /** Shared code, as `kit/index.ts` and `loop/timers.ts`: what `#kit` and `#loop/timers` stand for. */
  readonly carried: readonly ExerciseFile[];
}

/** A project as StackBlitz and the zip take it: path → text. */
export interface IdeProject {
  readonly title: string;
  readonly description: string;
  readonly template: 'node';
  readonly files: Readonly<Record<string, string>>;
}

const tsconfig = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2023', 'ESNext.Iterator', 'DOM'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
  },
};

/**
 * The exercise as a project of its own: the prompt as README, the learner's code, the very test file of the page,
 * the given code, the machine and the loop where it uses them, and vitest with vite 7 pinned by a lockfile (vite 8 breaks in WebContainers).
 */
export function toProject(
  exercise: { readonly id: string; readonly title: string },
  content: ProjectContent,
  code: string,
): IdeProject {
  return {
    title: `Yieldpoint: ${exercise.title}`,
    description: 'An exercise of the course on concurrency. The tests run as you type.',
    template: 'node',
    files: {
      'README.md': `# ${exercise.title}\n\nEdit \`exercise.ts\`; the tests run again each time it is saved.\n\n${content.prompt}`,
      'exercise.ts': code,
      'exercise.test.ts': content.test,
      ...Object.fromEntries(
        [...content.support, ...content.node, ...content.carried].map((file) => [
          file.path,
          file.text,
        ]),
      ),
      'package.json': json({ ...manifest, name: exercise.id }),
      'package-lock.json': json({
        ...lockfile,
        name: exercise.id,
        packages: { ...lockfile.packages, '': { ...lockfile.packages[''], name: exercise.id } },
      }),
      'tsconfig.json': json(tsconfig),
    },
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
