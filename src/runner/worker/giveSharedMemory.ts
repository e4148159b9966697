/**
 * Gives programs `SharedArrayBuffer`. The sandbox has an origin of its own, and there browsers take the name away; the memory itself
 * is still made for WebAssembly, and a program in one worker shares it with nobody.
 */
export function giveSharedMemory(): void {
  if ('SharedArrayBuffer' in self) return;
  try {
    const { buffer } = new WebAssembly.Memory({ initial: 0, maximum: 0, shared: true });
    Object.defineProperty(self, 'SharedArrayBuffer', { value: buffer.constructor });
  } catch {
    // This browser has none: a program that names it reads that it is not defined.
  }
}
