import { useState } from 'react';
import styles from './CopyLink.module.css';

/** A button that copies an address. Where the clipboard is closed, the address itself is shown. */
export function CopyLink({ address }: { readonly address: () => string }) {
  const [said, setSaid] = useState('');
  const copy = () => {
    const link = address();
    navigator.clipboard.writeText(link).then(
      () => setSaid('Copied'),
      () => setSaid(link),
    );
  };
  return (
    <>
      <button type="button" onClick={copy}>
        Copy link
      </button>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </>
  );
}
