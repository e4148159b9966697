import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Fault } from './Fault';

interface Props {
  /** Told once; then the children are gone, and whoever drew them draws something else. */
  readonly onFault: (fault: Fault) => void;
  readonly children: ReactNode;
}

/** Keeps what a component throws while it is drawn from taking the page with it. React tells this to a class only. */
export class CatchFault extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo) {
    this.props.onFault({ error, components: componentStack ?? '' });
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}
