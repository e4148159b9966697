import { nearest } from '../../exercise-format/nearest';

/** What a chapter's first page says in `buildsOn`: folders of earlier chapters without their numbers. */
interface Saying {
  readonly file: string;
  readonly buildsOn: unknown;
}

/**
 * The numbers of the chapters that `folder` builds on, in their order. Since each of them comes earlier in `folders`, none can
 * build on itself by a detour.
 * @throws with the file and what to write, when `buildsOn` is no list, or names a chapter that is unknown or does not come earlier
 */
export function numbersOf(
  { file, buildsOn = [] }: Saying,
  folder: string,
  folders: readonly string[],
): readonly number[] {
  if (!Array.isArray(buildsOn))
    throw new Error(`${file}:1  "buildsOn" is a list of chapters: buildsOn: [waiting].`);
  const topics = folders.map((one) => one.slice(3));
  const numbers = buildsOn.map((topic: unknown) => {
    const other = folders[topics.indexOf(String(topic))];
    if (other === undefined) {
      const [near] = nearest(String(topic), topics);
      const known = near ? `Did you mean "${near}"?` : `There are: ${topics.join(', ')}.`;
      throw new Error(
        `${file}:1  "buildsOn" names "${topic}", and no chapter is called so. ${known}`,
      );
    }
    if (other >= folder)
      throw new Error(
        `${file}:1  "buildsOn" names "${topic}", which does not come before this chapter. A chapter builds on earlier ones only.`,
      );
    return Number(other.slice(0, 2));
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}
