/** What the workers can do. Each process has its own copy of this module. */

export interface Photo {
  readonly name: string;
  width: number;
}

/** Makes a photo ten times smaller. It works in place, as fast libraries do: the photo that it is given changes. */
export function shrink(photo: Photo): Photo {
  photo.width /= 10;
  return photo;
}

/** The width of a photo. A photo without one is an error like any other: an exception. */
export function measure(photo: Photo): number {
  if (photo.width === 0) throw new RangeError(`${photo.name} has no width`);
  return photo.width;
}

/** Has a bug in its C code: a photo without a width kills the process. */
export function decode(photo: Photo): string {
  if (photo.width === 0) throw new Segfault();
  return `${photo.name} is fine`;
}

/** Gives back what it got, whatever that is. */
export function same<T>(item: T): T {
  return item;
}

/** Stands for a write to memory that is not there. The process in which it happens is gone. */
export class Segfault extends Error {
  override name = 'Segfault';
}

/** By name, as the other side finds them. */
export const jobs: Readonly<Record<string, unknown>> = { shrink, measure, decode, same };
