import type { SandboxTexts } from './Sandbox';

/** Addresses of a sandbox document and of its worker's script, as a plugin publishes them. */
export interface SandboxAssets {
  readonly frame: string;
  readonly worker: string;
}

/** @throws Error when one of the two cannot be had */
export async function fetchTexts({ frame, worker }: SandboxAssets): Promise<SandboxTexts> {
  const [frameText, workerText] = await Promise.all([fetchText(frame), fetchText(worker)]);
  return { frame: frameText, worker: workerText };
}

/** @throws Error `/a.js answered 404` */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.text();
}
