import type { ComponentType, ReactNode } from 'react';
import styles from './MissingPage.module.css';
import { type KnownPage, nearPages } from './nearPages';

interface Props {
  /** Path that was asked for, without the base URL; `undefined` on the server, which makes one page for all of them. */
  readonly address: string | undefined;
  readonly pages: readonly KnownPage[];
  /** Where the reader was last, if they have read anything. */
  readonly last: KnownPage | undefined;
  readonly chapters: readonly KnownPage[];
  readonly Link: ComponentType<{ readonly to: string; readonly children: ReactNode }>;
}

/** How many pages are offered; there is room for as many. */
const OFFERED = 3;

/** What stands at an address where there is no page: pages that are named like it, the last one read, the whole course. */
export function MissingPage({ address, pages, last, chapters, Link }: Props) {
  const near = address === undefined ? [] : nearPages(address, pages, OFFERED);
  return (
    <main className={styles.missing}>
      <h1>There is no page at this address</h1>
      <p>
        The link may be old, or the address mistyped. What you have solved and written is still in
        this browser.
      </p>
      {/* What is in it is known when the script is there; its room is there from the start. */}
      <section className={styles.near} aria-label="Pages near this address">
        <h2>Did you mean</h2>
        <ul>
          {near.map(({ path, title, kind }) => (
            <li key={path}>
              <Link to={path}>{title}</Link> <span className={styles.kind}>{kind}</span>
            </li>
          ))}
          {address !== undefined && near.length === 0 && (
            <li>No page of the course is named like it.</li>
          )}
          {last && (
            <li>
              The page where you were last: <Link to={last.path}>{last.title}</Link>
            </li>
          )}
        </ul>
        <noscript>Without JavaScript this page cannot look for it.</noscript>
      </section>
      <nav aria-label="The course">
        <h2>The course</h2>
        <ol className={styles.chapters}>
          {chapters.map(({ path, title, kind }) => (
            <li key={path}>
              <span className={styles.kind}>{kind}</span> <Link to={path}>{title}</Link>
            </li>
          ))}
        </ol>
        <p className={styles.others}>
          <Link to="/">Home</Link>
          <Link to="/exercises/">All exercises</Link>
          <Link to="/stage/">The Stage</Link>
          <Link to="/glossary/">Glossary</Link>
        </p>
      </nav>
    </main>
  );
}
