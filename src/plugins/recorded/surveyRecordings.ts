import { findFences } from '../prose/findFences';
import { joinOutputs, type Listing } from '../prose/joinOutputs';
import { listDocs } from '../prose/listDocs';
import { parseMeta } from '../prose/parseMeta';
import { type ChapterSource, readChapters } from '../prose/readChapters';
import { recordingFile, recordingKey } from './Recording';
import { readRecordings } from './readRecordings';

/** A chapter's recorded programs and what stands in the file beside them. */
export interface RecordedChapter {
  /** `docs/02-forms-of-io/recorded.json` */
  readonly file: string;
  readonly pages: readonly ChapterSource[];
  /** In the order of the pages and of the places in them. */
  readonly listings: readonly Listing[];
  /** One sentence for each thing that does not fit together, with its place; none when all is well. */
  readonly problems: readonly string[];
}

/** Compares the recorded programs of each chapter with its `recorded.json`. Runs nothing. */
export async function surveyRecordings(root: string): Promise<RecordedChapter[]> {
  const pages = await readChapters(root);
  const files = new Set([
    ...pages.map((page) => recordingFile(page.file)),
    ...(await listDocs(root, /\/recorded\.json$/)),
  ]);
  return [...files].sort().flatMap((file) => {
    const beside = pages.filter((page) => recordingFile(page.file) === file);
    const chapter = surveyChapter(root, file, beside);
    return chapter.listings.length + chapter.problems.length > 0 ? chapter : [];
  });
}

function surveyChapter(
  root: string,
  file: string,
  pages: readonly ChapterSource[],
): RecordedChapter {
  const listings = pages.flatMap((page) =>
    joinOutputs(findFences(page.source, page.file), page.source).filter(
      ({ program }) => program.language === 'python' && parseMeta(program.meta).recorded,
    ),
  );
  const recordings = readRecordings(root, file);
  const keys = new Set(listings.map(({ program }) => recordingKey(program.text)));
  const problems = listings.flatMap(({ program, output }) => {
    const place = `${program.file}:${program.line}`;
    const recording = recordings.get(recordingKey(program.text));
    if (!recording) return `${place}  This program has not been recorded as it stands.`;
    if (output?.text === recording.output) return [];
    return output
      ? `${place}  The output under this program is not the one that was recorded.`
      : `${place}  The output of this program does not stand under it.`;
  });
  const gone = [...recordings.keys()].filter((key) => !keys.has(key));
  problems.push(...gone.map((key) => `${file}  ${key} belongs to no program any more.`));
  return { file, pages, listings, problems };
}
