/** True for files whose name carries a hash of what is in them: they never change. `static/_headers` says the same to hosts. */
export function isHashed(path: string): boolean {
  return /^(assets|loop|python|runner|search|types)\//.test(path);
}
