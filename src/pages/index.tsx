import Link from '@docusaurus/Link';
import { usePluginData } from '@docusaurus/useGlobalData';
import { Lanes } from '@site/src/components/Lanes/Lanes';
import type { ChapterSummary } from '@site/src/plugins/chapters';
import Layout from '@theme/Layout';
import styles from './index.module.css';

/** The course's front door: what it is about, what the reader does in it, and its chapters. */
export default function Home() {
  const { chapters } = usePluginData('chapters') as { chapters: ChapterSummary[] };
  const first = chapters[0];
  return (
    <Layout description="An interactive course: concurrency in Python, rebuilt by hand in TypeScript.">
      <main className={styles.home}>
        <header className={styles.hero}>
          <h1>Concurrency in Python, built by hand in TypeScript</h1>
          <p className={styles.lead}>
            A <em>yield point</em> is where a running piece of code gives up control. Who decides
            where those points are: the kernel, or your program? Everything about threads,
            coroutines and event loops follows from the answer.
          </p>
          {first && (
            <p className={styles.actions}>
              <Link className={styles.primary} to={first.path}>
                Start with “{first.title}”
              </Link>
              <Link to="/exercises/">All exercises</Link>
            </p>
          )}
        </header>
        <figure className={styles.figure}>
          <Lanes
            lanes={[
              {
                name: 'caller',
                segments: [
                  ['running', 12],
                  ['idle', 13],
                  ['running', 13],
                  ['idle', 17],
                  ['running', 14],
                  ['idle', 13],
                  ['running', 18],
                ],
              },
              {
                name: 'generator',
                segments: [
                  ['idle', 12.5],
                  ['running', 12.5],
                  ['suspended', 13],
                  ['running', 17],
                  ['suspended', 14],
                  ['running', 13],
                  ['idle', 18],
                ],
              },
            ]}
          />
          <figcaption>
            One thread, two stories. While the caller runs, the generator’s frame waits on the heap
            (dashed), with its line and its locals. Control moves; nothing is copied.
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
        </section>
        <section aria-labelledby="chapters">
          <h2 id="chapters">Chapters</h2>
          <ol className={styles.chapters}>
            {chapters.map((chapter) => (
              <li key={chapter.path}>
                <Link to={chapter.path}>{chapter.title}</Link>
                <span className={styles.facts}>
                  Chapter {chapter.number} · {chapter.minutes} minutes to read · {chapter.exercises}{' '}
                  exercises
                </span>
                <p>{chapter.description}</p>
              </li>
            ))}
          </ol>
        </section>
      </main>
    </Layout>
  );
}
