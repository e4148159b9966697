/** Where Pyodide believes that its files are. Nothing is there: `fetch` answers from memory. */
export const HOME_ADDRESS = 'https://python.invalid/';

const files = new Map<string, Response>();

/** Gives Pyodide a file for the one time that it asks. */
export function provide(name: string, bytes: ArrayBuffer, contentType: string): void {
  const headers = { 'Content-Type': contentType };
  files.set(HOME_ADDRESS + name, new Response(bytes, { headers }));
}

/** The bundler puts this in the place of `fetch` in Pyodide's scripts: the sandbox has no network, and needs none. */
export async function fetch(address: string | URL): Promise<Response> {
  const found = files.get(String(address));
  files.delete(String(address));
  return found ?? new Response(null, { status: 404 });
}
