import { join } from 'node:path';
import type { LoadContext, Plugin, PluginContentLoadedActions } from '@docusaurus/types';
import { formatProblem } from '../../exercise-format/formatProblem';
import type { SharedCode } from '../../exercise-format/SharedCode';
import type { Exercise } from '../../exercise-format/types';
import type { ChapterSummary } from '../chapters';
import { readCourse } from '../chapters/readCourse';
import { writeDeferred } from '../deferred/writeDeferred';
import { describeExercise } from './describeExercise';
import { type ExerciseSummary, toSummary } from './ExerciseSummary';
import {
  deferredView,
  generatedImport,
  generatedModules,
  loadModuleText,
  pageModuleText,
} from './generatedModules';
import { readExercises } from './readExercises';
import { type StoredContent, toContent } from './toContent';
import { toView } from './toView';

export type { ExerciseSummary } from './ExerciseSummary';

/** What the exercises publish, as the module `@generated/exercises/default/catalogue.json`. */
export interface ExerciseCatalogue {
  readonly exercises: readonly ExerciseSummary[];
  /** Ids of those that build a part of the event loop, in the order of the course. */
  readonly loopParts: readonly string[];
}

interface Options {
  /** What stands before a file's path in the address at which it is changed. */
  readonly editUrl?: string;
}

/** Where an exercise's text is changed, and when that was last done, where it is known. */
export interface ExerciseSource {
  readonly editUrl: string | undefined;
  /** In milliseconds. */
  readonly lastUpdatedAt: number | undefined;
}

interface Content {
  readonly exercises: readonly Exercise[];
  /** The machine and the loop. */
  readonly shared: SharedCode;
  readonly chapters: readonly ChapterSummary[];
}

/**
 * Brings the folder `exercises/` into the site: validates it, writes each exercise's data as modules for chapters and
 * pages, and publishes a catalogue. A folder that breaks the contract fails the build.
 */
export default function exercisesPlugin(
  { siteDir, baseUrl, siteConfig }: LoadContext,
  { editUrl }: Options,
): Plugin<Content> {
  const { experimental_vcs: history } = siteConfig.future;
  const sourceOf = async ({ folder }: Exercise): Promise<ExerciseSource> => {
    const prompt = `${folder}/prompt.md`;
    const last = await history.getFileLastUpdateInfo(join(siteDir, prompt));
    return { editUrl: editUrl && `${editUrl}${prompt}`, lastUpdatedAt: last?.timestamp };
  };
  return {
    name: 'exercises',
    getPathsToWatch: () => [
      join(siteDir, 'exercises/[0-9]*/**/*.{md,ts}'),
      join(siteDir, 'exercises/{kit,loop}/*.ts'),
      join(siteDir, 'docs/[0-9]*/*.mdx'),
    ],
    async loadContent() {
      const { exercises, shared, problems } = readExercises(siteDir);
      if (problems.length > 0) {
        const list = problems.map(formatProblem).join('\n');
        const message = `The exercises do not keep their contract (exercises/README.md):\n${list}`;
        if (!leavesDraftsOut()) throw new Error(message);
        console.warn(`${message}\nThey are left out until they do.`);
      }
      return { exercises, shared, chapters: await readCourse(siteDir) };
    },
    async contentLoaded({ content: { exercises, shared, chapters }, actions }) {
      const catalogue: ExerciseCatalogue = {
        exercises: exercises.map(toSummary),
        loopParts: shared.parts.map(({ id }) => id),
      };
      await actions.createData(generatedModules.catalogue, catalogue);
      for (const { id } of exercises) {
        writeDeferred(siteDir, deferredView(id), generatedImport(generatedModules.view(id)));
      }
      actions.addRoute({
        path: `${baseUrl}exercises/`,
        component: '@site/src/mdx/ExerciseListPage',
        exact: true,
      });
      await actions.createData(generatedModules.shared, shared.files);
      await Promise.all(
        exercises.map(async (exercise) =>
          addExercise(
            exercise,
            await toContent(exercise, shared.files),
            { chapters, baseUrl, source: await sourceOf(exercise) },
            actions,
          ),
        ),
      );
    },
  };
}

/** Who writes an exercise looks at the site meanwhile; a site that is published has no half of one. */
function leavesDraftsOut(): boolean {
  return process.env.NODE_ENV === 'development' || process.env.DRAFTS === 'left-out';
}

/** What an exercise's page says beside the exercise. */
interface Around {
  readonly chapters: readonly ChapterSummary[];
  readonly baseUrl: string;
  readonly source: ExerciseSource;
}

/** Writes the modules of an exercise and adds its page. */
async function addExercise(
  exercise: Exercise,
  stored: StoredContent,
  { chapters, baseUrl, source }: Around,
  { createData, addRoute }: PluginContentLoadedActions,
): Promise<void> {
  const { id, folder } = exercise;
  const chapter = chapters.find((one) => one.folder === exercise.chapter);
  if (!chapter) {
    throw new Error(
      `${folder}:1 The exercise's chapter is not there. Write docs/${exercise.chapter}/index.mdx, or move the folder to another chapter.`,
    );
  }
  // The page it stands in; while it stands in none, the chapter's first.
  const page = chapter.pages.find(({ exercises }) => exercises.includes(id)) ?? chapter;
  const around = {
    chapter: { title: chapter.title, path: page.path },
    description: describeExercise(exercise),
    source,
  };
  const [module] = await Promise.all([
    createData(generatedModules.page(id), pageModuleText(id, around)),
    createData(generatedModules.view(id), await toView(exercise)),
    createData(generatedModules.load(id), loadModuleText(id, stored.carried.length > 0)),
    createData(generatedModules.content(id), stored),
  ]);
  addRoute({
    path: `${baseUrl}exercises/${id}/`,
    component: '@site/src/mdx/ExercisePage',
    exact: true,
    modules: { exercise: module },
    metadata: { sourceFilePath: `${folder}/prompt.md`, lastUpdatedAt: source.lastUpdatedAt },
  });
}
