import type { Heading } from 'mdast';
import { commentOf } from './commentOf';

/** The anchor that an author gives a heading, `## Name {/* #anchor *\/}`; `undefined` leaves it to Docusaurus, which makes one of the words. */
export function ownAnchor({ children }: Heading): string | undefined {
  return /^#(\S+)/.exec(children.map(commentOf).find(Boolean) ?? '')?.[1];
}
