import type { WriteResult } from '../../progress/StorageSlot';
import styles from './ProgressPage.module.css';

const sentences: Record<WriteResult, string> = {
  saved: '',
  full: 'This browser’s storage is full: what you did on this visit is not kept. Save it to a file below before you close the tab, then make room: other sites, or “Kept beside” at the end of this page.',
  refused:
    'This browser refuses storage: what you did on this visit is not kept. Save it to a file below before you close the tab, and allow this site to store data; private windows often do not.',
};

/** What a reader has to know when progress is not stored. */
export function SavingNotice({ saving }: { readonly saving: WriteResult }) {
  if (saving === 'saved') return null;
  return (
    <p className={styles.notice} role="alert">
      {sentences[saving]}
    </p>
  );
}
