/** Id of an exercise's workbench in its page. */
export function exerciseAnchor(id: string): string {
  return `exercise-${id}`;
}
