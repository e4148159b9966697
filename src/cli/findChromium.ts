import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chromium-headless-shell',
];

/** Where installers put a browser without adding it to the PATH. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** What `chromium.launch` needs to start the browser that is here. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
}

/**
 * The browser for drawing diagrams and for the browser tests: `CHROMIUM_PATH`, then Playwright's own, then the
 * system's. A wrong `CHROMIUM_PATH` is an error: whoever sets it wants that browser and no other.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): ChromiumLaunch {
  return { executablePath: pathOf(env), args: launchArguments() };
}

function pathOf(env: NodeJS.ProcessEnv): string {
  const wanted = env.CHROMIUM_PATH;
  if (wanted) {
    if (isExecutable(wanted)) return wanted;
    throw new Error(
      `CHROMIUM_PATH is "${wanted}", and no program is there. Correct it or unset it.`,
    );
  }
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    chromium.executablePath(),
    ...NAMES.flatMap((name) => onPath.map((folder) => join(folder, name))),
    ...PLACES,
  ];
  const found = candidates.find(isExecutable);
  if (found) return found;
  throw new Error(
    'No Chromium was found. Install one with "npx playwright install chromium" (or "apt-get install chromium"), ' +
      'or set CHROMIUM_PATH to the browser that you have.',
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function launchArguments(): string[] {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium refuses to start its sandbox as root, which is who one is in a container.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}
