/** An error that says whose it is. */
export function errorOf(name: string): Error {
  const error = new Error(`the query ${name} failed`);
  error.name = `${name}'s error`;
  return error;
}
