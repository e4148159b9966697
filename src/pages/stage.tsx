import first from '@deferred/stage-09-event-loop.03-two-sleepers.js';
import Link from '@docusaurus/Link';
import groups from '@generated/stage/default/presets.js';
import { WholeStage } from '@instruments';
import { Island } from '@site/src/components/Island/Island';
import { mapDeferred } from '@site/src/components/Island/mapDeferred';
import { PresetList } from '@site/src/components/Stage/PresetList';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import styles from './stage.module.css';

const props = mapDeferred([first], ([preset]) => ({ preset }));

/** The whole Stage, with all its programs. */
export default function StagePage() {
  return (
    <Layout
      title="The Stage"
      description="Watch an event loop at work, step by step, forward and back: CPython’s asyncio, the loop of the course, or the one that you have written."
    >
      <main className={styles.page}>
        <header className={styles.head}>
          <h1>The Stage</h1>
          <p>
            An event loop at work, step by step, forward and back. Change the program and run it: on
            CPython’s asyncio, on the loop of <Link to="/event-loop/">chapter 9</Link>, or on the
            one that you have written there. Time is virtual: a second costs nothing.
          </p>
        </header>
        <Island name="Stage" component={WholeStage} props={props} eager />
        <section className={styles.programs} aria-labelledby="programs">
          <h2 id="programs">Programs</h2>
          <PresetList groups={groups} Link={StageLink} />
        </section>
      </main>
    </Layout>
  );
}

/** A link to this page with what it is to show, which is no heading of it. */
function StageLink({ fragment, children }: { fragment: string; children: ReactNode }) {
  return (
    <Link to={`/stage/#${fragment}`} data-noBrokenLinkCheck>
      {children}
    </Link>
  );
}
