import type { CourseSize } from '../../offline/CourseFiles';
import type { KeptState } from '../../offline/KeptState';

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

const nothing = {
  removed: 'Nothing is kept on this device. The course is not kept again until you ask for it.',
  saveData:
    'Nothing is kept on this device: your browser asks to save data. It is kept when you ask for it.',
  later: 'Nothing is kept on this device yet. It begins by itself when you have read for a while.',
} as const;

const python = {
  kept: 'So is Python.',
  absent: 'Python is not: its programs need the network until you have downloaded it, once.',
  coming: 'Python is on its way…',
  full: 'This device has no room left for Python. Make room and try again.',
  network: 'Python did not arrive. Check your connection and try again.',
} as const;

const failed = {
  full: 'This device has no room left for the course. What has arrived stays. Make room and try again.',
  network:
    'A part of the course did not arrive. The rest is fetched at your next visit, or when you try again.',
  refused:
    'This browser refused to keep the course. Allow this site to store data and try again; private windows often do not.',
} as const;

/** What is kept of the course, in a sentence or two. Without a size the numbers are left out. */
export function keptWords(state: KeptState, size: CourseSize | undefined): string {
  switch (state.kind) {
    case 'unknown':
      return '';
    case 'unsupported':
      return 'This browser cannot keep the course here. Private windows often do not, nor does any browser for an address without https.';
    case 'nothing':
      return nothing[state.why];
    case 'keeping':
      return 'The course is coming to this device. You can go on.';
    case 'kept': {
      const much = size ? `: ${size.files} files, ${megabytes(size.bytes)}` : '';
      return `The course is kept on this device${much}. ${python[state.python]}`;
    }
    case 'failed':
      return failed[state.why];
    default:
      return state satisfies never;
  }
}

/** What a button offers, with what it costs. */
export function downloadWords(what: string, bytes: number | undefined): string {
  return bytes === undefined ? what : `${what} (${megabytes(bytes)})`;
}
