import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEMPLATE_MARK } from '../exercise-format/checkFiles';
import { readExercises } from '../plugins/exercises/readExercises';
import { newExercise } from './newExercise';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-exercise-'));
  mkdirSync(join(root, 'docs/06-readiness'), { recursive: true });
  mkdirSync(join(root, 'exercises/05-generators/03-stream-records'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

/** All files below the project's root. */
function files(): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('a good request', () => {
  it('makes a folder with the next number of its chapter', () => {
    const made = newExercise(root, '05-generators', 'my-slug');
    expect(made).toMatchObject({ folder: 'exercises/05-generators/04-my-slug' });
    expect(newExercise(root, '06-readiness', 'other')).toMatchObject({
      folder: 'exercises/06-readiness/01-other',
    });
  });

  it('leaves only the content to be written', () => {
    rmSync(join(root, 'exercises/05-generators/03-stream-records'), { recursive: true });
    newExercise(root, '05-generators', 'my-slug');
    const { problems } = readExercises(root);
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems)
      expect(message).toContain("The template's text still stands");

    for (const file of files()) {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(TEMPLATE_MARK, 'Words'));
    }
    expect(readExercises(root)).toMatchObject({ problems: [], exercises: [{ id: 'my-slug' }] });
  });
});

describe('a bad request', () => {
  it.each([
    [
      '07-nowhere',
      'my-slug',
      'There is no chapter "07-nowhere". The chapters are: 05-generators, 06-readiness.',
    ],
    ['../elsewhere', 'my-slug', 'There is no chapter "../elsewhere".'],
    [
      '05-generators',
      'My Slug',
      '"My Slug" is not a slug. Write lower-case words joined by hyphens, as in lazy-pipeline.',
    ],
    ['05-generators', '../my-slug', '"../my-slug" is not a slug.'],
    ['05-generators', '01-my-slug', '"01-my-slug" is not a slug.'],
    [
      '06-readiness',
      'stream-records',
      'The slug "stream-records" is taken by exercises/05-generators/03-stream-records.',
    ],
  ])('for %s and %s is refused, and nothing is written', (chapter, slug, sentence) => {
    expect(newExercise(root, chapter, slug)).toEqual({
      refused: expect.stringContaining(sentence),
    });
    expect(files()).toEqual([]);
  });
});
