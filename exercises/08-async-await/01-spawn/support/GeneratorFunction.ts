/** An async function before the engines knew any: `yield` stands where `await` would, and `R` is what it returns. */
// biome-ignore lint/suspicious/noExplicitAny: what comes back from a `yield` has the type of what was waited for
export type GeneratorFunction<R> = () => Generator<unknown, R, any>;

export type Spawn = <R>(generatorFunction: GeneratorFunction<R>) => Promise<Awaited<R>>;
