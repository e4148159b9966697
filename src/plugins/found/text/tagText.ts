import { basename, dirname } from 'node:path/posix';
import { parseCounterpart } from '../../counterparts/parseCounterpart';
import { parsePredict } from '../../predict/parsePredict';
import { parseProgram } from '../../programs/parseProgram';
import { type Tag, textAttribute } from '../../prose/findTags';
import { readListAttribute } from '../../prose/listAttribute';
import type { Sources } from './Sources';

/** What a tag needs to say what it shows. */
interface Place {
  /** The page's file: `docs/05-generators/index.mdx`. */
  readonly file: string;
  readonly sources: Sources;
}

type Say = (tag: Tag, place: Place) => readonly string[];

/** The tags of a chapter that show something of another file, each as Markdown. No answer is told. */
const TAGS: Readonly<Record<string, Say>> = {
  Exercise: (tag, { sources }) => sayExercise(textAttribute(tag, 'id') ?? '', sources),
  Predict: (tag, place) => sayPredict(textAttribute(tag, 'program') ?? '', place),
  Quiz: (_tag, { file, sources }) => ['### Questions', ...sayQuiz(folderOf(file), sources)],
  Stage: (tag, place) => {
    const preset = textAttribute(tag, 'preset') ?? '';
    const stem = `docs/${dirname(preset)}/stage/${basename(preset)}`;
    return ['py', 'ts'].flatMap((ending) =>
      sayProgram('On the Stage, step by step', `${stem}.${ending}`, place),
    );
  },
  FrameInspector: (tag, place) =>
    readListAttribute(tag, 'programs').flatMap((name) =>
      sayProgram('Frame by frame', `${dirname(place.file)}/programs/${name}.py`, place),
    ),
  KernelView: (tag, place) => {
    const name = textAttribute(tag, 'program') ?? '';
    const file = `${dirname(place.file)}/kernel/${name}.ts`;
    return sayProgram('On the simulated kernel, call by call', file, place);
  },
  Interleavings: (tag, place) => {
    const folder = `${dirname(place.file)}/interleavings`;
    const name = textAttribute(tag, 'program') ?? '';
    const files = place.sources.list(folder).filter((file) => file.slice(3) === `${name}.py`);
    return files.flatMap((file) =>
      sayProgram('Under every schedule of its threads', `${folder}/${file}`, place),
    );
  },
  Counterparts: (tag, { file, sources }) => {
    const folder = `${dirname(file)}/counterparts/${textAttribute(tag, 'of') ?? ''}`;
    const programs = sources.list(folder).filter((name) => !/^parts\.ts$|\.test\.ts$/.test(name));
    return programs.flatMap((name) => {
      const { title, code } = parseCounterpart(sources.file(`${folder}/${name}`) ?? '', name);
      return [`**${title}**`, fence('ts', code)];
    });
  },
  RequestAnatomy: (tag) => sayModel('a request drawn to scale', tag),
  LatencyLadder: (tag) => sayModel('what each step takes, from a memory read to a round trip', tag),
  Machine: (tag) => sayModel('tasks on cores, under five strategies', tag),
};

/** What a tag shows, as Markdown; `undefined` for one that shows what stands inside it. */
export function tagText(tag: Tag, place: Place): string | undefined {
  return (tag.name ? TAGS[tag.name] : undefined)?.(tag, place).join('\n\n');
}

function sayExercise(id: string, sources: Sources): string[] {
  const exercise = sources.exercise(id);
  if (!exercise) return [];
  const { title, minutes, intro, tasks } = exercise;
  return [
    `### Exercise: ${title}`,
    `${minutes} minutes, in TypeScript. Solve it here: </exercises/${id}/>`,
    intro.trim(),
    ...tasks.flatMap((task) => [`#### Task: ${task.title}`, task.markdown.trim()]),
  ];
}

function sayPredict(id: string, { sources }: Place): string[] {
  const file = `docs/${dirname(id)}/predict/${basename(id)}.py`;
  const { title, question, head, code } = parsePredict(sources.file(file) ?? '', file);
  // Who is asked for an order is given no options.
  const choice =
    head.kind === 'order' ? [] : [head.options.map(({ text }) => `- ${text}`).join('\n')];
  return [`**Predict: ${title}.** ${question}`, fence('python', code), ...choice];
}

function sayQuiz(folder: string, sources: Sources): string[] {
  return sources
    .quiz(folder)
    .flatMap(({ question, options }) => [
      question,
      options.map(({ text }) => `- ${text}`).join('\n'),
    ]);
}

function sayProgram(where: string, file: string, { sources }: Place): string[] {
  const text = sources.file(file);
  if (text === undefined) return [];
  const { title, question, code } = parseProgram(text, file);
  return [
    `**${where}: ${title}.** ${question}`,
    fence(file.endsWith('.py') ? 'python' : 'ts', code),
  ];
}

function sayModel(what: string, tag: Tag): string[] {
  return [`(A model to play with: ${what}, set to “${textAttribute(tag, 'preset') ?? ''}”.)`];
}

export function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

const folderOf = (file: string) => basename(dirname(file));
