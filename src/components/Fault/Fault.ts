/** What was thrown while a part of a page was drawn. */
export interface Fault {
  readonly error: unknown;
  /** React's list of the components that it was thrown in, innermost first; empty when it was thrown while loading. */
  readonly components: string;
}
