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
  const { title, fragment } = metaOf(figure);
  const content = await codeFigure({
    language,
    code,
    runs: language === 'python' && !fragment,
    ...(title === undefined ? {} : { title }),
    ...(output === undefined ? {} : { output }),
  });
  writeInlined(siteDir, file, figureId(figure), content);
}

function metaOf({ file, line, meta }: Figure): Meta {
  try {
    return parseMeta(meta);
  } catch (error) {
    throw placed(file, line, error instanceof Error ? error.message : String(error));
  }
}
