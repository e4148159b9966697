import { spawn } from 'node:child_process';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../src/cli/findChromium';

/** Serves the built site on a port of its own and opens a browser; both end with `close`. */
export async function openSite(): Promise<{
  browser: Browser;
  url: string;
  close(): Promise<void>;
}> {
  const port = 4188;
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/serve.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', () => reject(new Error('The server ended. Run "npm run build" first.')));
  });
  const { executablePath, args } = findChromium();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  return {
    browser,
    url: `http://localhost:${port}/`,
    async close() {
      await browser.close();
      server.kill();
    },
  };
}
