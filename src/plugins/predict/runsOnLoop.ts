/** A program that imports asyncio is recorded on its loop; any other frame by frame. */
export function runsOnLoop(code: string): boolean {
  return /^(import|from) asyncio\b/m.test(code);
}
