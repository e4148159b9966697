import { memo } from 'react';

interface Props {
  /** The line's code, coloured; whoever coloured it has escaped the text. */
  readonly html: string;
  readonly className?: string | undefined;
}

/** The code of one line of a program. Marks beside it come and go at every step; drawn again, React would write the same HTML again. */
export const LineCode = memo(({ html, className }: Props) => (
  <code
    className={className}
    // biome-ignore lint/security/noDangerouslySetInnerHtml: see its prop
    dangerouslySetInnerHTML={{ __html: html || ' ' }}
  />
));
LineCode.displayName = 'LineCode';
