/** The route of an exercise's own page, without the base URL. */
export function exercisePath(id: string): string {
  return `/exercises/${id}/`;
}
