import { join, resolve } from 'node:path';
import ts from 'typescript';
import type { Exercise, Problem } from '../../src/exercise-format/types';
import { compilerHost, projectOptions } from '../projectCompiler';
import { variants } from './variants';

/**
 * Checks each variant under the project's own strict settings, in one program: what they share (the library, vitest's types)
 * is read once. The solution and the starter are checked together with the test. A wrong answer is not: there are many, the
 * test is most of the work, and where its exports are not those of the exercise, its run says so. What an exercise
 * gives lies there once for all of its answers.
 */
export function checkTypes(exercises: readonly Exercise[], folder: string): readonly Problem[] {
  const sources = new Map<string, string>();
  for (const exercise of exercises) {
    const own = resolve(folder, exercise.id);
    const test = `${exercise.folder}/exercise.test.ts`;
    for (const { path } of exercise.support)
      sources.set(join(own, path), `${exercise.folder}/${path}`);
    for (const { name, source } of variants(exercise)) {
      sources.set(join(own, name, 'exercise.ts'), source);
      if (name === 'starter' || name === 'solution')
        sources.set(join(own, name, 'exercise.test.ts'), test);
    }
  }
  const options = projectOptions();
  const program = ts.createProgram([...sources.keys()], options, compilerHost(options));
  return [...sources].flatMap(([path, origin]) => {
    const file = program.getSourceFile(path);
    if (!file) return [];
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map(({ start = 0, messageText, code }) => ({
      file: origin,
      line: file.getLineAndCharacterOfPosition(start).line + 1,
      message: `It does not compile as ${describePath(path, folder)}: ${ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\s+/g, ' ')} (TS${code}). Correct the types.`,
    }));
  });
}

/** `lazy-pipeline/wrong/eager-map/exercise.ts`: says which variant stood in. */
function describePath(path: string, folder: string): string {
  return path.slice(resolve(folder).length + 1).replaceAll('\\', '/');
}
