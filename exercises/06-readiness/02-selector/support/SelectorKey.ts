/** What a selector knows of a descriptor. selectors.SelectorKey. */
export interface SelectorKey<Data> {
  readonly fd: number;
  /** What it waits for: EVENT_READ, EVENT_WRITE or both. */
  readonly events: number;
  /** What whoever registered it wants to have back. */
  readonly data: Data;
}
