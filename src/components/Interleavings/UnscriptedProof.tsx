import { useMemo } from 'react';
import { parseSchedule } from '#kit';
import type { Program } from '../../sim/interleavings/Program';
import { prove } from '../../sim/interleavings/prove';
import { viewAt } from '../../sim/interleavings/viewAt';
import { InlineCode } from '../InlineCode/InlineCode';
import styles from './Interleavings.module.css';
import { proofSentence } from './proofSentence';

/** Without JavaScript nobody can take a step: then what all schedules come to stands here, and the worst of them in words. */
export function UnscriptedProof({ program }: { readonly program: Program }) {
  // The browser never needs it: there it is drawn by the server or not at all.
  const found = useMemo(() => {
    if (typeof window !== 'undefined') return undefined;
    const proof = prove(program);
    const [first] = proof.outcomes;
    return first && { proof, first, view: viewAt(program, parseSchedule(first.schedule)) };
  }, [program]);
  if (!found) return null;
  return (
    <noscript>
      <p className={styles.unscripted}>
        {proofSentence(found.proof)} The one with the fewest switches
        {found.first.right ? '' : ' of those that end wrong'} is {found.first.schedule}:
      </p>
      <ol className={styles.log}>
        {found.view.steps.map(({ name, words }) => (
          <li key={name}>
            <b>{name}</b> {words}
          </li>
        ))}
        <li>
          <InlineCode text={found.view.end?.words ?? 'It goes on.'} />
        </li>
      </ol>
    </noscript>
  );
}
