import { nearest } from '../exercise-format/nearest';
import { slugOf } from '../plugins/exercises/listExerciseFolders';

export type FoundExercise = { readonly folder: string } | { readonly unknown: string };

/** Finds the folder of a slug, or says which slugs were perhaps meant. */
export function findExercise(folders: readonly string[], slug: string | undefined): FoundExercise {
  const folder = folders.find((one) => slugOf(one) === slug);
  if (folder) return { folder };
  const slugs = folders.map(slugOf);
  const close = nearest(slug ?? '', slugs);
  if (slug === undefined) {
    return {
      unknown: `Say which exercise: npm run prove -- ${slugs[0] ?? 'my-slug'}\nThe exercises are: ${slugs.join(', ')}.`,
    };
  }
  const advice =
    close.length > 0
      ? `Did you mean ${close.join(' or ')}?`
      : `The exercises are: ${slugs.join(', ')}.`;
  return { unknown: `There is no exercise "${slug}". ${advice}` };
}
