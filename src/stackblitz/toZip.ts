import { strToU8, zipSync } from 'fflate';
import type { IdeProject } from './toProject';

/** The project as a zip, in a folder named like the exercise. */
export function toZip(folder: string, project: IdeProject): Uint8Array<ArrayBuffer> {
  const files = Object.entries(project.files).map(([path, text]) => [
    `${folder}/${path}`,
    strToU8(text),
  ]);
  return zipSync(Object.fromEntries(files));
}
