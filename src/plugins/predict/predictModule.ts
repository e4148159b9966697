/** The deferred module of a predict card: `predict-09-event-loop.03-turns`. */
export function predictModule(id: string): string {
  return `predict-${id.replace('/', '.')}`;
}
