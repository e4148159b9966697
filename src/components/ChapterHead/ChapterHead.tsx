import styles from './ChapterHead.module.css';

interface Props {
  readonly number: number | undefined;
  readonly minutes: number;
  readonly exercises: number | undefined;
  readonly title: string;
  readonly question: string | undefined;
}

/** The head of a chapter: where it stands, what it costs, what it is called, and the question that it answers. */
export function ChapterHead({ number, minutes, exercises, title, question }: Props) {
  const facts = [
    number && `Chapter ${number}`,
    `${minutes} minutes to read`,
    exercises && `${exercises} exercises`,
  ].filter(Boolean);
  return (
    <header className={styles.head}>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      <h1 className={styles.title}>{title}</h1>
      {question && <p className={styles.question}>{question}</p>}
    </header>
  );
}
