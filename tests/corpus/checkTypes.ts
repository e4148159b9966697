import { resolve } from 'node:path';
import ts from 'typescript';
import type { Exercise, Problem } from '../../src/exercise-format/types';
import { variants } from './variants';

/**
 * Checks each variant under the project's own strict settings, in one program: what they share (the library, vitest's types)
 * is read once. The solution and the starter are checked together with the test. A wrong answer is not: there are many, the
 * test is most of the work, and where its exports are not those of the exercise, its run says so. What an exercise is given is
 * the same for all of its answers, so it is checked beside the solution alone.
 */
export function checkTypes(exercises: readonly Exercise[], folder: string): readonly Problem[] {
  const sources = new Map<string, string>();
  for (const exercise of exercises) {
    for (const { name, source, files } of variants(exercise)) {
      for (const { path } of files) {
        const isAnswer = path === 'exercise.ts';
        const isTested = path === 'exercise.test.ts' && name === 'starter';
        if (!isAnswer && !isTested && name !== 'solution') continue;
        const origin = isAnswer ? source : `${exercise.folder}/${path}`;
        sources.set(resolve(folder, exercise.id, name, path), origin);
      }
    }
  }
  const program = ts.createProgram([...sources.keys()], compilerOptions());
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

/** The settings of `tsconfig.json`, without the ambient types of the site: an exercise knows nothing of Docusaurus. */
function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [] },
    ts.sys,
    '.',
  );
  return { ...options, types: [], noEmit: true, skipLibCheck: true };
}
