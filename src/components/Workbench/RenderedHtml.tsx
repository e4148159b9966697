import styles from './RenderedHtml.module.css';

interface Props {
  readonly html: string;
  /** Its look, where it is not prose. */
  readonly className?: string | undefined;
}

/**
 * HTML that the build has rendered from our own files. The server's copy is kept while the page hydrates, so that
 * the page's script may do without a second one.
 */
export function RenderedHtml({ html, className = styles.prose }: Props) {
  return (
    <div
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own Markdown, rendered at build
      dangerouslySetInnerHTML={{ __html: html }}
      suppressHydrationWarning
    />
  );
}
