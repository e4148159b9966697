import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const groupsFile = z.record(z.string().min(1), z.array(z.string().min(1)));

/**
 * Reads under which heading each preset stands in the list of all, from `docs/<chapter>/stage/groups.json`.
 * @param ids of all presets
 * @returns heading and ids, in the order of the files
 * @throws Error when a preset stands under none or two, or one is named that is not there
 */
export function readGroups(
  root: string,
  ids: readonly string[],
): readonly (readonly [heading: string, ids: readonly string[]])[] {
  const chapters = [...new Set(ids.map((id) => id.replace(/\/.*/, '')))];
  const groups = chapters.flatMap((chapter) => {
    const file = `docs/${chapter}/stage/groups.json`;
    const path = join(root, file);
    if (!existsSync(path))
      throw new Error(`${file} is missing. Write it: each heading with the programs under it.`);
    const listed = groupsFile.parse(JSON.parse(readFileSync(path, 'utf8')));
    return Object.entries(listed).map(
      ([heading, names]) => [heading, names.map((name) => `${chapter}/${name}`)] as const,
    );
  });
  const listed = groups.flatMap(([, members]) => members);
  for (const id of ids) {
    const count = listed.filter((one) => one === id).length;
    if (count !== 1)
      throw new Error(
        `${groupsOf(id)} names ${nameOf(id)} ${count} times. Put it under one heading.`,
      );
  }
  const unknown = listed.find((id) => !ids.includes(id));
  if (unknown !== undefined)
    throw new Error(`${groupsOf(unknown)} names ${nameOf(unknown)}, which is not there.`);
  return groups;
}

function groupsOf(id: string): string {
  return `docs/${id.replace(/\/.*/, '')}/stage/groups.json`;
}

function nameOf(id: string): string {
  return id.replace(/^.*\//, '');
}
