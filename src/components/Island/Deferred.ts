/** A thing that is here, or a way to load it: the server has the one and the browser the other. */
export type Deferred<T> = { readonly now: T } | { readonly load: () => Promise<T> };
