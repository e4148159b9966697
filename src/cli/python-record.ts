import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  formatRecordings,
  type Recording,
  recordingKey,
  whereItRan,
} from '../plugins/recorded/Recording';
import { type Replacement, replaceOutputs } from '../plugins/recorded/replaceOutputs';
import { type RecordedChapter, surveyRecordings } from '../plugins/recorded/surveyRecordings';
import { type CPython, findCPython } from './findCPython';
import { runCPython } from './runCPython';

/**
 * `npm run python:record`: runs the programs that chapters mark as recorded on a real CPython, writes what they print
 * under them and, with the machine's name, into the `recorded.json` beside them. `-- 02-forms-of-io` keeps to one
 * chapter; `-- --check` runs nothing, says what there is to do, and fails when there is something.
 */
async function main(args: readonly string[]): Promise<void> {
  const root = process.cwd();
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const chapters = (await surveyRecordings(root)).filter(
    ({ file }) => wanted.length === 0 || wanted.some((name) => file.startsWith(`docs/${name}/`)),
  );
  if (args.includes('--check')) {
    report(chapters);
    return;
  }
  const cpython = findCPython();
  console.log(`${whereItRan(cpython)}: ${cpython.executable}`);
  for (const chapter of chapters) record(root, chapter, cpython);
  if (chapters.length === 0) console.log('There is no recorded program here.');
}

function report(chapters: readonly RecordedChapter[]): void {
  const problems = chapters.flatMap((chapter) => chapter.problems);
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) {
    console.log('Run "npm run python:record".');
    process.exitCode = 1;
  } else {
    const count = chapters.reduce((sum, { listings }) => sum + listings.length, 0);
    console.log(`${count} recorded programs, all up to date.`);
  }
}

function record(root: string, { file, pages, listings }: RecordedChapter, cpython: CPython): void {
  const { executable, python, platform, cores } = cpython;
  const recordings = new Map<string, Recording>();
  const replacements: Replacement[] = [];
  for (const listing of listings) {
    const { program, output: old } = listing;
    const place = `${program.file}:${program.line}`;
    const output = printedTwice(executable, program.text, place);
    recordings.set(recordingKey(program.text), { python, platform, cores, output });
    replacements.push({ listing, output });
    console.log(`${old?.text === output ? 'same    ' : 'recorded'}  ${place}`);
  }
  for (const page of pages) {
    const own = replacements.filter(({ listing }) => listing.program.file === page.file);
    const text = replaceOutputs(page.source, own);
    if (text !== page.source) writeFileSync(join(root, page.file), text);
  }
  if (recordings.size > 0) writeFileSync(join(root, file), formatRecordings(recordings));
  else rmSync(join(root, file));
}

/** What a program prints. It runs twice: one that prints something else the second time cannot be kept true. */
function printedTwice(executable: string, program: string, place: string): string {
  try {
    const [first, second] = [runCPython(executable, program), runCPython(executable, program)];
    if (first === second) return first;
    throw new Error(
      `This program prints something else each time. Print rounded times or comparisons.\n\nfirst:\n${first}\n\nsecond:\n${second}`,
    );
  } catch (error) {
    throw new Error(`${place}  ${error instanceof Error ? error.message : error}`);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
