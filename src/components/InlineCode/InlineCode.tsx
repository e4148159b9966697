import { inlineCodeHtml } from './inlineCodeHtml';

interface Props {
  readonly text: string;
  readonly className?: string | undefined;
}

/** A run of text in which backticks mark code. */
export function InlineCode({ text, className }: Props) {
  return (
    <span
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: inlineCodeHtml escapes the text
      dangerouslySetInnerHTML={{ __html: inlineCodeHtml(text) }}
    />
  );
}
