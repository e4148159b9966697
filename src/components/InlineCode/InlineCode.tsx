import { memo } from 'react';
import { inlineCodeHtml } from './inlineCodeHtml';

interface Props {
  readonly text: string;
  readonly className?: string | undefined;
}

/** A run of text in which backticks mark code. Drawn again, React would write the same HTML again, so it is not. */
export const InlineCode = memo(({ text, className }: Props) => (
  <span
    className={className}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: inlineCodeHtml escapes the text
    dangerouslySetInnerHTML={{ __html: inlineCodeHtml(text) }}
  />
));
InlineCode.displayName = 'InlineCode';
