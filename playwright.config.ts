import { defineConfig } from '@playwright/test';
import { findChromium } from './src/cli/findChromium';

/**
 * `npm run e2e`: the built site in a real browser, as `npm run serve` sends it.
 * `BASE_URL` says under which path the site was built; `E2E_PORT` which port to use.
 */
const port = Number(process.env.E2E_PORT ?? 4178);
const baseUrl = process.env.BASE_URL ?? '/';
const { executablePath, args } = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A shared machine may stall for seconds: CI looks twice, and says which test was flaky.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}${baseUrl}`,
    // Each test is a first visit: none brings the course to a device but those that are about that.
    serviceWorkers: 'block',
    launchOptions: { executablePath, args: [...args] },
  },
  webServer: {
    command: 'npm run serve',
    url: `http://localhost:${port}${baseUrl}`,
    env: { PORT: String(port), BASE_URL: baseUrl },
    reuseExistingServer: false,
  },
});
