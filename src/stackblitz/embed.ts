import sdk from '@stackblitz/sdk';
import type { IdeProject } from './toProject';

/** The only file that knows StackBlitz's SDK. */

const ORIGIN = 'https://stackblitz.com';
const OPEN_FILES = ['exercise.ts', 'exercise.test.ts'];

/** What the frame gets. The SDK would delegate camera, microphone, payment and thirty more. */
const DELEGATED = new Set([
  'clipboard-read',
  'clipboard-write',
  'fullscreen',
  'cross-origin-isolated',
]);

/** Features that SDK 1.11.1 delegates by itself; a browser test sees that no other gets through. */
const SDK_FEATURES =
  'accelerometer ambient-light-sensor autoplay battery bluetooth camera display-capture encrypted-media gamepad geolocation gyroscope hid idle-detection local-network local-network-access loopback-network magnetometer microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock serial usb web-share xr-spatial-tracking'.split(
    ' ',
  );

/** Why the IDE did not open. */
export type IdeFailure = 'offline' | 'blocked' | 'timeout';

export class IdeError extends Error {
  constructor(readonly reason: IdeFailure) {
    super(`StackBlitz did not open: ${reason}`);
  }
}

/** An IDE that is open in the page. */
export interface LiveIde {
  /** The learner's `exercise.ts` as it stands in the IDE; undefined when the IDE does not answer within two seconds. */
  readCode(): Promise<string | undefined>;
  close(): void;
}

export interface EmbedOptions {
  readonly theme: 'light' | 'dark';
  /** Called when another exercise takes the place: a page has one live IDE. */
  readonly onReplaced: (code: string | undefined) => void;
}

/** Whether this page may embed a WebContainer: its host sends the isolation headers and the browser knows them. */
export function canEmbed(): boolean {
  return globalThis.crossOriginIsolated === true;
}

let current: { readonly ide: LiveIde; readonly onReplaced: EmbedOptions['onReplaced'] } | undefined;

/**
 * Opens the project in a frame inside `place`.
 * @throws {IdeError} offline, blocked (StackBlitz cannot be reached) or timeout (it can, but does not answer in 10 s)
 */
export async function embed(
  place: HTMLElement,
  project: IdeProject,
  options: EmbedOptions,
): Promise<LiveIde> {
  if (!navigator.onLine) throw new IdeError('offline');
  await replaceCurrent();
  // The SDK replaces its target, and reads from it which features are spoken for.
  const target = document.createElement('iframe');
  target.allow = refusedFeatures()
    .map((feature) => `${feature} 'none'`)
    .join('; ');
  place.append(target);
  const connection = sdk.embedProject(
    target,
    { ...project, files: { ...project.files } },
    {
      view: 'editor',
      openFile: OPEN_FILES,
      theme: options.theme,
      height: '100%',
      width: '100%',
      terminalHeight: 45,
      hideNavigation: true,
      crossOriginIsolated: true,
    },
  );
  const frame = place.querySelector('iframe');
  if (frame) frame.title = `${project.title} in StackBlitz`;
  const vm = await Promise.race([connection, unreachable()]).catch((error: unknown) => {
    frame?.remove();
    throw error instanceof IdeError
      ? error
      : new IdeError(navigator.onLine ? 'timeout' : 'offline');
  });

  const ide: LiveIde = {
    async readCode() {
      const files = await Promise.race([vm.getFsSnapshot().catch(() => null), after(2000)]);
      return files?.['exercise.ts'];
    },
    close() {
      frame?.remove();
      if (current?.ide === ide) current = undefined;
    },
  };
  current = { ide, onReplaced: options.onReplaced };
  return ide;
}

/** Opens the project in a new tab: needs no headers. The form is posted from the click itself, so no popup is blocked. */
export function openInTab(project: IdeProject): void {
  sdk.openProject(
    { ...project, files: { ...project.files } },
    { newWindow: true, openFile: OPEN_FILES },
  );
}

async function replaceCurrent(): Promise<void> {
  if (!current) return;
  const { ide, onReplaced } = current;
  const code = await ide.readCode();
  ide.close();
  onReplaced(code);
}

function refusedFeatures(): string[] {
  const policy = (document as { featurePolicy?: { allowedFeatures(): string[] } }).featurePolicy;
  const features = new Set([...SDK_FEATURES, ...(policy?.allowedFeatures() ?? [])]);
  return [...features].filter((feature) => !DELEGATED.has(feature));
}

/** Rejects when StackBlitz's origin cannot be reached at all, long before the SDK's ten seconds are over. */
async function unreachable(): Promise<never> {
  const probe = fetch(`${ORIGIN}/robots.txt`, {
    mode: 'no-cors',
    cache: 'no-store',
    credentials: 'omit',
  });
  await probe.catch(() => {
    throw new IdeError(navigator.onLine ? 'blocked' : 'offline');
  });
  return new Promise<never>(() => {});
}

function after(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
