import { type ReactNode, useState } from 'react';
import { CatchFault } from './CatchFault';
import type { Fault } from './Fault';
import { FaultCard } from './FaultCard';

interface Props {
  /** What has stopped, as in “This cell has stopped”. */
  readonly name: string;
  readonly children: ReactNode;
  /** What stands there instead, under the card. */
  readonly instead?: ReactNode;
  /** What the reader still has of it, in a sentence. */
  readonly left?: string;
  readonly onFault?: () => void;
}

/** A part of a page that may stop without the rest; the reader may have it tried again. */
export function Guarded({ name, children, instead, left, onFault }: Props) {
  const [fault, setFault] = useState<Fault>();
  const [attempt, setAttempt] = useState(1);
  if (fault)
    return (
      <>
        <FaultCard
          {...{ name, fault, left }}
          again={attempt > 1}
          onRetry={() => {
            setAttempt(attempt + 1);
            setFault(undefined);
          }}
        />
        {instead}
      </>
    );
  return (
    <CatchFault
      key={attempt}
      onFault={(caught) => {
        setFault(caught);
        onFault?.();
      }}
    >
      {children}
    </CatchFault>
  );
}
