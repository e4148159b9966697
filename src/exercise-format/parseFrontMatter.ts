import { isNode, LineCounter, parseDocument } from 'yaml';
import { type FrontMatter, frontMatterFields, frontMatterSchema } from './frontMatter';
import type { Report } from './Report';

export interface MarkdownFile {
  /** Absent when the front matter is not right; the report says why. */
  readonly frontMatter?: FrontMatter;
  readonly body: string;
  /** Line on which `body` begins. */
  readonly bodyLine: number;
}

const FENCED = /^---\r?\n([\s\S]*?)^---[ \t]*\r?\n?/m;

/** Takes the block between the two `---` lines off the top of a Markdown file and validates it. */
export function parseFrontMatter(text: string, report: Report): MarkdownFile {
  const match = text.startsWith('---') ? FENCED.exec(text) : null;
  if (match?.index !== 0) {
    report(
      1,
      `The front matter is missing. Begin the file with a block between two "---" lines that has ${names()}.`,
    );
    return { body: text, bodyLine: 1 };
  }
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  const frontMatter = validate(match[1] ?? '', report);
  return frontMatter ? { frontMatter, body, bodyLine } : { body, bodyLine };
}

function validate(yaml: string, report: Report): FrontMatter | undefined {
  const lineCounter = new LineCounter();
  const parsed = parseDocument(yaml, { lineCounter, prettyErrors: false });
  // The block starts on the file's second line, after the first "---".
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + 1;
  for (const error of parsed.errors) {
    report(
      lineAt(error.pos[0]),
      `The front matter is not YAML: ${error.message}. Correct it here.`,
    );
  }
  if (parsed.errors.length > 0) return undefined;

  const result = frontMatterSchema.safeParse(parsed.toJS() ?? {});
  if (result.success) return result.data;
  const lineOf = (path: readonly PropertyKey[]) => {
    const node = parsed.getIn(path, true);
    return isNode(node) && node.range && path.length > 0 ? lineAt(node.range[0]) : 1;
  };
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        report(
          lineOf([key]),
          `The front matter has no field "${key}". Remove it: the fields are ${names()}.`,
        );
      }
      continue;
    }
    const field = frontMatterFields.find(({ name }) => name === issue.path[0]);
    if (!field) {
      report(1, `The front matter must be a list of fields: ${names()}.`);
    } else if (parsed.has(field.name)) {
      report(
        lineOf(issue.path),
        `The front matter's "${field.name}" is not right. Write ${field.holds}.`,
      );
    } else {
      report(1, `The front matter lacks "${field.name}". Add it: ${field.holds}.`);
    }
  }
  return undefined;
}

function names(): string {
  return frontMatterFields.map(({ name }) => name).join(', ');
}
