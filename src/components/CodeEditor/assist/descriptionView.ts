import type { Description } from '../../../type-service/types';

/** What is known of a name, as an element: its type, and below it what its author says. */
export function descriptionView({ type, doc }: Description): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'cm-description';
  dom.append(Object.assign(document.createElement('code'), { textContent: type }));
  if (doc) dom.append(Object.assign(document.createElement('p'), { textContent: doc }));
  return dom;
}
