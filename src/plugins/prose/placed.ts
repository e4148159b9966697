/** An error at a place in a chapter: `docs/05-generators/index.mdx:42  what is wrong and what to do`. */
export function placed(file: string, line: number, message: string): Error {
  return new Error(`${file}:${line}  ${message}`);
}
