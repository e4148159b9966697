/** The caches of one published course: two of them on one host have scopes, and so caches, of their own. */
export function cacheNames(scope: string) {
  return {
    /** Files of the build, and of the build before while pages of it are open. */
    course: `yieldpoint-course-${scope}`,
    /** CPython and other large files. */
    used: `yieldpoint-used-${scope}`,
    /** Which pages were open when a build was replaced. */
    notes: `yieldpoint-notes-${scope}`,
  } as const;
}
