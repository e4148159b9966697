import { draftsWanted } from '../diagrams/draftsWanted';
import { recordingFile, recordingKey, whereItRan } from '../recorded/Recording';
import { readRecordings } from '../recorded/readRecordings';
import { codeFigure } from './codeFigure';
import { type Figure, figureId } from './Figure';
import { isLanguage, LANGUAGES } from './highlight';
import { writeInlined } from './inlinedModules';
import { type Meta, parseMeta } from './parseMeta';
import { placed } from './placed';

/** Writes the modules of a program. Throws with its place when the fence cannot be understood. */
export async function writeCode(siteDir: string, figure: Figure): Promise<void> {
  const { file, line, language, text: code, output } = figure;
  if (language === 'output') {
    throw placed(
      file,
      line,
      'This output stands under no code. Put it directly below the fence that prints it.',
    );
  }
  if (!isLanguage(language)) {
    const known = LANGUAGES.filter((name) => name !== 'output').join(', ');
    const message = `The language "${language}" is unknown. Write one of ${known}, or mermaid.`;
    throw placed(file, line, message);
  }
  const { title, fragment, recorded } = metaOf(figure);
  const content = await codeFigure({
    language,
    code,
    // TypeScript that prints nothing stands there for its types.
    runs:
      !fragment &&
      !recorded &&
      (language === 'python' || (language === 'ts' && output !== undefined)),
    ...(recorded ? { recordedOn: recordedOn(siteDir, figure) } : {}),
    ...(title === undefined ? {} : { title }),
    ...(output === undefined ? {} : { output }),
  });
  writeInlined(siteDir, file, figureId(figure), content);
}

/** Where a recorded program ran. Only `docusaurus start` shows one that has no recording of this output yet. */
function recordedOn(siteDir: string, { file, line, language, text, output }: Figure): string {
  if (language !== 'python') throw placed(file, line, 'Only Python can be recorded.');
  const recording = readRecordings(siteDir, recordingFile(file)).get(recordingKey(text));
  if (recording && recording.output === output) return whereItRan(recording);
  if (draftsWanted()) return 'nothing yet';
  const message = 'This program has no current recording. Run "npm run python:record".';
  throw placed(file, line, message);
}

function metaOf({ file, line, meta }: Figure): Meta {
  try {
    return parseMeta(meta);
  } catch (error) {
    throw placed(file, line, error instanceof Error ? error.message : String(error));
  }
}
