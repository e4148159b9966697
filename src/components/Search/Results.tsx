import { Fragment, type MouseEvent } from 'react';
import type { Found } from '../../search/CourseSearch';
import { markWords, type Part } from '../../search/markWords';
import { snippetOf } from '../../search/snippetOf';
import type { Answer } from './answerTo';
import styles from './Search.module.css';
import type { SearchPanelProps } from './SearchPanel';

interface Props extends Pick<SearchPanelProps, 'hrefOf' | 'onFollow' | 'markOf'> {
  readonly answer: Answer;
  /** Which of all places, counted through the groups from 0. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
  /** The id of a place's element. */
  readonly option: (index: number) => string;
}

const MARKS = { '': '', tried: '… tried', solved: '✓ solved' } as const;

/** The places that were found, in groups: links, of which one is chosen. */
export function Results({ answer, chosen, onChoose, option, hrefOf, onFollow, markOf }: Props) {
  let count = 0;
  return answer.groups.map(({ heading, found }) => {
    const first = count;
    count += found.length;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box is no fieldset
      <div key={heading} role="group" aria-label={heading}>
        <div className={styles.heading} aria-hidden="true">
          {heading}
        </div>
        {found.map((one, place) => (
          <a
            key={one.section.path}
            id={option(first + place)}
            className={styles.option}
            role="option"
            aria-selected={first + place === chosen}
            tabIndex={-1}
            href={hrefOf(one.section.path)}
            onPointerMove={() => onChoose(first + place)}
            onClick={(event) => {
              if (isElsewhere(event)) return;
              event.preventDefault();
              onFollow(one.section.path);
            }}
          >
            <PlaceLines {...one} mark={MARKS[markOf(one.section.path)]} />
          </a>
        ))}
      </div>
    );
  });
}

/** The browser opens it in another tab or window, or the press was not the main one. */
function isElsewhere({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

function PlaceLines({ section, forms, mark }: Found & { readonly mark: string }) {
  return (
    <>
      <span className={styles.line}>
        <span className={styles.title}>
          <Marked parts={markWords(section.title, forms)} />
        </span>{' '}
        {section.kind !== 'term' && section.kind !== 'page' && (
          <span className={styles.place}>{section.place}</span>
        )}{' '}
        {mark && <span className={styles.mark}>{mark}</span>}
      </span>{' '}
      <span className={styles.snippet}>
        <Marked parts={snippetOf(section.text, forms)} />
      </span>
    </>
  );
}

function Marked({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ text, marked }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, which do not change
    <Fragment key={index}>{marked ? <mark>{text}</mark> : text}</Fragment>
  ));
}
