import {
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { CourseSearch } from '../../search/CourseSearch';
import { NotLoaded } from '../Fault/NotLoaded';
import { answerTo, sayAnswer } from './answerTo';
import { Results } from './Results';
import styles from './Search.module.css';
import { useSearch } from './useSearch';

export interface SearchPanelProps {
  readonly load: () => Promise<CourseSearch>;
  /** The address of a place, which has its path without the base URL. */
  readonly hrefOf: (path: string) => string;
  readonly onFollow: (path: string) => void;
  /** How far the reader is with an exercise, by its path. */
  readonly markOf: (path: string) => '' | 'tried' | 'solved';
  readonly close: () => void;
  /** Gives what was typed before the field was there. */
  readonly takeTyped: () => string;
}

/** A field and what is found for its words. The focus stays in the field: the arrows choose, Enter opens. */
export function SearchPanel(props: SearchPanelProps) {
  const { load, hrefOf, onFollow, markOf, close } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { search, failed, retry } = useSearch(load);
  const [asked, setAsked] = useState('');
  const answer = useMemo(() => answerTo(asked, search), [asked, search]);
  const [chosen, setChosen] = useState(0);
  const count = answer?.groups.reduce((sum, { found }) => sum + found.length, 0) ?? 0;
  const option = (index: number) => `${id}-${index}`;

  // In the moment in which the field gets the keys: none of them is lost in between.
  const takeTyped = useRef(props.takeTyped);
  useLayoutEffect(() => setAsked(takeTyped.current()), []);

  useEffect(() => {
    if (count > 0) document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen, count]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || count === 0) return;
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (key === 'ArrowDown') setChosen((chosen + 1) % count);
    else if (key === 'ArrowUp') setChosen((chosen + count - 1) % count);
    else if (key === 'Enter')
      // As a press of the link: with Ctrl or ⌘ in a new tab.
      document
        .getElementById(option(chosen))
        ?.dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
        );
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <input
          className={styles.field}
          type="text"
          inputMode="search"
          enterKeyHint="go"
          role="combobox"
          aria-label="Search"
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={count > 0 ? option(chosen) : undefined}
          placeholder="A word, a name, a question"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={200}
          value={asked}
          onChange={(event) => {
            setAsked(event.target.value);
            setChosen(0);
            list.current?.scrollTo(0, 0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className={styles.close} onClick={close}>
          Close{' '}
          <span className={styles.key} aria-hidden="true">
            Esc
          </span>
        </button>
      </div>
      <p role="status" className={styles.said}>
        {answer ? sayAnswer(answer) : !search && !failed && 'Loading the search …'}
      </p>
      {failed && <NotLoaded name="search" onRetry={retry} />}
      {search && !answer && (
        <p className={styles.empty}>
          Searches the chapters, the exercises and the glossary. The beginning of a word is enough,
          and a slip of the pen does no harm. Names in programs are found too, also by a part:{' '}
          <code>run until</code> finds <code>run_until_complete</code>.
        </p>
      )}
      {answer?.nothing && (
        <p className={styles.empty}>
          No page has these words.{' '}
          {count > 1
            ? 'Here is what is written like them, and all words of the course:'
            : 'Try fewer of them, or look through all words of the course:'}
        </p>
      )}
      <div
        ref={list}
        id={`${id}-list`}
        className={styles.list}
        role="listbox"
        aria-label="Results"
        hidden={count === 0}
      >
        {answer && (
          <Results {...{ answer, chosen, option, hrefOf, onFollow, markOf }} onChoose={setChosen} />
        )}
      </div>
      <p className={styles.keys} aria-hidden="true">
        <span className={styles.key}>↑</span> <span className={styles.key}>↓</span> choose{' '}
        <span className={styles.key}>Enter</span> open
      </p>
    </div>
  );
}
