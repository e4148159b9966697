import type { IdeFailure } from '../../stackblitz/embed';
import type { IdeProject } from '../../stackblitz/toProject';
import styles from './FullIde.module.css';

interface Props {
  readonly id: string;
  readonly project: IdeProject;
  readonly reason: IdeFailure | 'new-tab';
  readonly onOpenTab: () => void;
  readonly onRetry: (() => void) | undefined;
}

const why: Record<Props['reason'], string> = {
  'new-tab':
    'This page’s host does not send the headers (COOP and COEP) that a browser asks of a page which embeds StackBlitz. In a tab of its own it works.',
  offline: 'Try again when you are connected, or go on without it.',
  blocked:
    'A network filter, a browser extension or blocked third-party storage may be the reason. Allow stackblitz.com and try again, or go on without it.',
  timeout: 'It may be slow or down at the moment. Try again, or go on without it.',
};

/** The ways that remain when the IDE is not in the page: a tab of its own, a zip, a clone, the instant runner. */
export function ElsewhereCard({ id, project, reason, onOpenTab, onRetry }: Props) {
  async function download() {
    const { toZip } = await import('../../stackblitz/toZip');
    const url = URL.createObjectURL(new Blob([toZip(id, project)], { type: 'application/zip' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: `${id}.zip` });
    link.click();
    // The download has its own reference by then.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  return (
    <div className={styles.card}>
      <p>{why[reason]}</p>
      <div className={styles.ways}>
        {onRetry && (
          <button type="button" onClick={onRetry}>
            Try again
          </button>
        )}
        <button type="button" onClick={onOpenTab}>
          Open in StackBlitz, in a new tab
        </button>
        <button type="button" onClick={download}>
          Download as zip
        </button>
      </div>
      <p>In the zip’s folder, or in a clone of the course:</p>
      <pre>
        <code>{`npm ci && npm test               # in the zip’s folder\nnpm run solve -- ${id}   # in a clone`}</code>
      </pre>
    </div>
  );
}
