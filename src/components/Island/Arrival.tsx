import { type ReactNode, useInsertionEffect } from 'react';

interface Props {
  /** Called once, after all that stands in it is drawn, before the browser paints and before anything in it measures. */
  readonly onArrive: () => void;
  readonly children: ReactNode;
}

/** What is drawn where nobody sees it, and shown in one step. */
export function Arrival({ onArrive, children }: Props) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it arrives once
  useInsertionEffect(onArrive, []);
  return children;
}
