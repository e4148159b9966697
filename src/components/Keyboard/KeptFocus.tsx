import { Component, type ReactNode, type RefObject } from 'react';
import { keepFocus } from './keepFocus';

interface Props {
  readonly within: RefObject<HTMLElement | null>;
  /** When this is another, other elements take the place of those within. */
  readonly of: unknown;
  readonly children: ReactNode;
}

/** Gives the keyboard its place back when what is drawn below has taken the place of other elements. React tells a class only when the page is about to change. */
export class KeptFocus extends Component<Props> {
  override getSnapshotBeforeUpdate(before: Props) {
    return before.of === this.props.of ? null : keepFocus(this.props.within.current);
  }

  override componentDidUpdate(_props: Props, _state: unknown, giveBack: (() => void) | null) {
    giveBack?.();
  }

  override render() {
    return this.props.children;
  }
}
