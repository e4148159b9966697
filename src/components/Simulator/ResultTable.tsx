import styles from './ResultTable.module.css';

interface Props {
  /** What the table shows, for `summary` and for who hears it. */
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it; no two rows have the same name. */
  readonly rows: readonly (readonly string[])[];
  /** What holds for the whole table, below it. */
  readonly note?: string;
}

/** What a simulator draws, as a table to read, to hear and to copy. */
export function ResultTable({ caption, head, rows, note }: Props) {
  return (
    <details className={styles.result}>
      <summary>{caption}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls by keyboard too */}
      <section className={styles.scroller} aria-label={caption} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name = '', ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={head[column + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {note && <p>{note}</p>}
      </section>
    </details>
  );
}
