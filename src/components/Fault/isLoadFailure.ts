/**
 * True for what the bundler rejects with when a script or a sheet did not arrive, or arrived empty or cut short; false for
 * what a script throws that did arrive.
 */
export function isLoadFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    error.name === 'ChunkLoadError' ||
    code === 'CSS_CHUNK_LOAD_FAILED' ||
    /^Loading (CSS )?chunk|dynamically imported module/.test(error.message)
  );
}
