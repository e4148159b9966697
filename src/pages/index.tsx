import program from '@deferred/stage-09-event-loop.03-two-sleepers.js';
import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import chapters from '@generated/chapters/default/chapters.json';
import { SiteStage } from '@instruments';
import { Island } from '@site/src/components/Island/Island';
import { mapDeferred } from '@site/src/components/Island/mapDeferred';
import { ChapterMap } from '@site/src/mdx/ChapterMap';
import { FrontLink } from '@site/src/mdx/FrontLink';
import type { Proofs } from '@site/src/plugins/proofs';
import Layout from '@theme/Layout';
import styles from './index.module.css';

const stage = mapDeferred([program], ([preset]) => ({ preset, layout: 'front' as const }));

/** The course's front door: what it is about, what the reader does in it, and its chapters. */
export default function Home() {
  const proofs = usePluginData('proofs') as Proofs;
  const hours = Math.round(chapters.reduce((sum, { minutes }) => sum + minutes, 0) / 60);
  return (
    <Layout
      title="Concurrency in Python, built by hand in TypeScript"
      description="An interactive course on threads, coroutines and event loops: read each idea in Python and TypeScript, build it in the page, and watch it run step by step."
    >
      <main className={styles.home}>
        <header className={styles.hero}>
          <h1>Concurrency in Python, built by hand in TypeScript</h1>
          <p className={styles.lead}>
            A <em>yield point</em> is where a running piece of code gives up control. Who decides
            where those points are: the kernel, or your program? Everything about threads,
            coroutines and event loops follows from the answer.
          </p>
          <p className={styles.actions}>
            <FrontLink />
            <Link className={styles.all} to="/exercises/">
              All exercises
            </Link>
          </p>
        </header>
        <figure className={styles.figure}>
          <Island component={SiteStage} props={stage} eager />
          <figcaption>
            One thread and two orders that wait. Step through it, forward and back: who runs, who
            waits, and where a task is that does not run. <Link to="/stage/">The Stage</Link> has
            more programs, and runs yours.
          </figcaption>
        </figure>
        <section className={styles.ways} aria-label="How the course works">
          <div>
            <h2>Read it in both languages</h2>
            <p>
              Every idea stands as Python and as TypeScript, next to each other. Each printed output
              was printed by CPython 3.14, and is checked again at every change.
            </p>
          </div>
          <div>
            <h2>Build it with your own hands</h2>
            <p>
              The exercises are in the page. Press Run and real vitest answers before your finger is
              off the key; nothing leaves your browser. One click opens the same exercise in
              StackBlitz.
            </p>
          </div>
          <div>
            <h2>Trust what it says</h2>
            <p>
              Every exercise is proven: its solution passes, and wrong answers are known by name.
              Where many people believe something else, the page says so, with an experiment.
            </p>
          </div>
          <div>
            <h2>For whom, and how long</h2>
            <p>
              For you if you write <code>async def</code> in Python and do not know what happens at{' '}
              <code>await</code>, or if you know promises and want to see under them. Reading takes
              about {hours} hours; each exercise says its own time.
            </p>
          </div>
        </section>
        <section aria-labelledby="proofs">
          <h2 id="proofs">Counted when this site was built</h2>
          <dl className={styles.proofs}>
            {listProofs(proofs).map(([count, what]) => (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section aria-labelledby="chapters">
          <h2 id="chapters">The map of the course</h2>
          <p className={styles.legend}>
            A line leads from each chapter to those that build on it. You can begin at any chapter
            that no line leads to.
          </p>
          <ChapterMap />
        </section>
      </main>
    </Layout>
  );
}

function listProofs(proofs: Proofs): readonly (readonly [number, string])[] {
  return [
    [proofs.exercises, 'exercises, each with a solution that passes'],
    [proofs.wrongAnswers, 'wrong answers that the tests reject, each for its reason'],
    [proofs.livePrograms, 'Python programs that run in the page'],
    [proofs.recordedPrograms, 'Python programs recorded on a real machine'],
    [proofs.diagrams, 'diagrams'],
  ];
}
