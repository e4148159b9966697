import type { ReactNode } from 'react';
import styles from './ChapterHead.module.css';

interface Props {
  readonly number: number;
  /** Which page of how many. */
  readonly page: number;
  readonly pages: number;
  readonly minutes: number;
  readonly exercises: number;
  readonly title: string;
  readonly question: string | undefined;
  /** How far the reader is, in one line; empty as long as nothing is known. */
  readonly reader: ReactNode;
}

/** The head of a chapter's page: where it stands, what it costs, what it is called, and the question that it answers. */
export function ChapterHead(props: Props) {
  const { number, page, pages, minutes, exercises, title, question, reader } = props;
  const facts = [
    pages > 1 ? `Chapter ${number}, page ${page} of ${pages}` : `Chapter ${number}`,
    `${minutes} minutes to read`,
    exercises > 0 && `${exercises} ${exercises === 1 ? 'exercise' : 'exercises'}`,
  ].filter(Boolean);
  return (
    <header className={styles.head}>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <h1 className={styles.title}>{title}</h1>
      {question && <p className={styles.question}>{question}</p>}
      <p className={styles.reader}>{reader}</p>
    </header>
  );
}
