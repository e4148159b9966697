import { useLayoutEffect, useRef } from 'react';
import { announce } from '../Inlined/announce';
import styles from './Lines.module.css';
import { useLineDrag } from './useLineDrag';

interface Props {
  readonly lines: readonly string[];
  readonly onMove: (from: number, to: number) => void;
}

/** Lines that the reader puts in order: with the buttons of each, or by dragging its handle. */
export function LineOrder({ lines, onMove }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ line: string; button: 'up' | 'down' }>(undefined);
  const { dragged, begin } = useLineDrag(list, onMove);

  const press = (from: number, button: 'up' | 'down') => {
    const to = button === 'up' ? from - 1 : from + 1;
    const line = lines[from] ?? '';
    if (to < 0 || to >= lines.length) {
      announce(`${line} is the ${button === 'up' ? 'first' : 'last'} line.`);
      return;
    }
    pressed.current = { line, button };
    onMove(from, to);
    announce(`${line} is line ${to + 1} of ${lines.length}.`);
  };

  // A moved element loses the focus: the button that was pressed gets it back, so that it can be pressed again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new order is what moves the elements
  useLayoutEffect(() => {
    if (!pressed.current) return;
    const { line, button } = pressed.current;
    pressed.current = undefined;
    const rows = list.current?.querySelectorAll<HTMLElement>('li') ?? [];
    for (const row of rows)
      if (row.dataset.line === line)
        row.querySelector<HTMLElement>(`[data-move="${button}"]`)?.focus();
  }, [lines]);

  return (
    <>
      <p className={styles.label}>Your order, the first line on top</p>
      <ol className={styles.lines} ref={list} aria-label="Your order">
        {lines.map((line, index) => (
          <li key={line} data-line={line} data-dragged={dragged === index || undefined}>
            <span
              className={styles.grip}
              aria-hidden="true"
              onPointerDown={(event) => begin(event, index)}
            />
            <span className={styles.number} aria-hidden="true">
              {index + 1}
            </span>
            <code>{line}</code>
            <MoveButton line={line} way="up" off={index === 0} onPress={() => press(index, 'up')} />
            <MoveButton
              line={line}
              way="down"
              off={index === lines.length - 1}
              onPress={() => press(index, 'down')}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface MoveButtonProps {
  readonly line: string;
  readonly way: 'up' | 'down';
  /** There is no place in this direction. Not `disabled`, so that the button keeps the focus. */
  readonly off: boolean;
  readonly onPress: () => void;
}

function MoveButton({ line, way, off, onPress }: MoveButtonProps) {
  return (
    <button
      type="button"
      data-move={way}
      aria-label={`Move ${line} ${way}`}
      aria-disabled={off}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={way === 'up' ? 'M3.5 10L8 5.5l4.5 4.5' : 'M3.5 6L8 10.5L12.5 6'} />
      </svg>
    </button>
  );
}
