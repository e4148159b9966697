import { type ComponentType, Fragment, type ReactNode } from 'react';
import styles from './ChapterHead.module.css';

interface Props {
  readonly number: number;
  /** Which page of how many. */
  readonly page: number;
  readonly pages: number;
  readonly minutes: number;
  readonly exercises: number;
  /** Chapters that this one takes up; missing on its further pages. */
  readonly buildsOn?: readonly { readonly number: number; readonly path: string }[];
  readonly title: string;
  readonly question: string | undefined;
  /** How far the reader is, in one line; empty as long as nothing is known. */
  readonly reader: ReactNode;
  readonly Link: ComponentType<{ to: string; children: ReactNode }>;
}

/** The head of a chapter's page: where it stands, what it costs, what it is called, and the question that it answers. */
export function ChapterHead(props: Props) {
  const {
    number,
    page,
    pages,
    minutes,
    exercises,
    buildsOn = [],
    title,
    question,
    reader,
    Link,
  } = props;
  const facts = [
    pages > 1 ? `Chapter ${number}, page ${page} of ${pages}` : `Chapter ${number}`,
    `${minutes} minutes to read`,
    exercises > 0 && `${exercises} ${exercises === 1 ? 'exercise' : 'exercises'}`,
  ].filter(Boolean);
  return (
    <header className={styles.head}>
      <p className={styles.facts}>
        {facts.join(' · ')}
        {buildsOn.map((chapter, index) => (
          <Fragment key={chapter.number}>
            {index === 0 ? ' · builds on ' : index < buildsOn.length - 1 ? ', ' : ' and '}
            <Link to={chapter.path}>chapter {chapter.number}</Link>
          </Fragment>
        ))}
      </p>
      <h1 className={styles.title}>{title}</h1>
      {question && <p className={styles.question}>{question}</p>}
      <p className={styles.reader}>{reader}</p>
    </header>
  );
}
