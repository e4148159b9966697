import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toProject } from './toProject';
import { toZip } from './toZip';

const exercise = { id: 'lazy-pipeline', title: 'A lazy pipeline' };
const content = {
  prompt: 'Pull **nothing** early.',
  test: "import { expect } from 'vitest';\n",
  support: [{ path: 'support/shop.ts', text: 'export const shop = 1;\n' }],
  node: [{ path: 'node/shop.test.ts', text: "import 'node:fs';\n" }],
  carried: [
    { path: 'kit/index.ts', text: 'export const kit = 1;\n' },
    { path: 'loop/timers.ts', text: 'export const timers = 1;\n' },
  ],
};
const project = toProject(exercise, content, 'export const mine = true;\n');

function parsed(path: string) {
  return JSON.parse(project.files[path] ?? 'null');
}

describe('toProject', () => {
  it('carries the learner’s code, the same test file and the given code, byte for byte', () => {
    expect(project.files['exercise.ts']).toBe('export const mine = true;\n');
    expect(project.files['exercise.test.ts']).toBe(content.test);
    expect(project.files['support/shop.ts']).toBe('export const shop = 1;\n');
    expect(project.files['node/shop.test.ts']).toBe("import 'node:fs';\n");
  });

  it('carries the shared code where its names point to', () => {
    const { imports } = parsed('package.json');
    expect(imports).toEqual({
      '#kit': './kit/index.ts',
      '#loop': './loop/index.ts',
      '#loop/*': './loop/*.ts',
    });
    expect(project.files['kit/index.ts']).toBe('export const kit = 1;\n');
    expect(project.files['loop/timers.ts']).toBe('export const timers = 1;\n');
  });

  it('has the prompt as README', () => {
    expect(project.files['README.md']).toContain('# A lazy pipeline');
    expect(project.files['README.md']).toContain(content.prompt);
  });

  it('starts vitest and pins it with vite 7, to the version', () => {
    const { scripts, devDependencies, stackblitz } = parsed('package.json');
    expect(stackblitz.startCommand).toBe('npm test');
    expect(scripts.test).toBe('vitest');
    expect(devDependencies.vite).toMatch(/^7\.\d+\.\d+$/);
    expect(devDependencies.vitest).toMatch(/^4\.1\.\d+$/);
  });

  it('has a lockfile that says the same as the manifest', () => {
    const root = parsed('package-lock.json').packages[''];
    expect(root.name).toBe(parsed('package.json').name);
    expect(root.devDependencies).toEqual(parsed('package.json').devDependencies);
  });

  it('is the same for the same input', () => {
    expect(toProject(exercise, content, 'x')).toEqual(toProject(exercise, content, 'x'));
  });
});

describe('toZip', () => {
  it('holds every file under the exercise’s folder', () => {
    const files = unzipSync(toZip('lazy-pipeline', project));
    expect(Object.keys(files)).toEqual(
      Object.keys(project.files).map((path) => `lazy-pipeline/${path}`),
    );
    expect(strFromU8(files['lazy-pipeline/exercise.ts'] ?? new Uint8Array())).toBe(
      'export const mine = true;\n',
    );
  });
});
