import { lockDown } from '../../sandbox/worker/lockDown';
import { captureConsole } from './captureConsole';
import { teachChai } from './createExpect';
import { createTestApi } from './createTestApi';
import { createGuard, type Guard } from './guard';
import { lockBuiltIns } from './lockBuiltIns';
import type { OutputFold } from './OutputFold';
import { type OpenTimers, trackTimers } from './trackTimers';
import { Uncaught } from './Uncaught';
import { UnsupportedError } from './UnsupportedError';

/** What the world of a run tells the session that runs in it. */
export interface Inhabitant {
  readonly output: OutputFold;
  tampered(name: string): void;
  unsupported(error: UnsupportedError): void;
}

/** The global scope made ready for an exercise, once in a worker: what it may not reach, what is watched, vitest. */
export class World {
  readonly uncaught = new Uncaught();
  readonly timers: OpenTimers;
  readonly guard: Guard;
  /** What `import … from 'vitest'` gives. */
  readonly api: Record<string, unknown>;
  readonly expectOptions = {
    verify: () => this.verify(),
    refuse: (feature: string) => this.refuse(feature),
    trust: (value: unknown) => this.guard.trust(value),
  };
  private inhabitant: Inhabitant | undefined;

  constructor() {
    lockDown('this code', 'the page ends the worker when the run is over');
    lockBuiltIns((name) => this.inhabitant?.tampered(name));
    this.timers = trackTimers();
    captureConsole((level, text) => this.inhabitant?.output.add(level, text));
    this.guard = createGuard();
    teachChai(this.expectOptions);
    this.api = createTestApi(this.expectOptions);
  }

  enter(inhabitant: Inhabitant): void {
    this.inhabitant = inhabitant;
  }

  /** Before an assertion looks at anything: are the built-ins what they were? */
  private verify(): void {
    const name = this.guard.quick();
    if (name === undefined) return;
    this.inhabitant?.tampered(name);
    throw new Error(`${name} was replaced.`);
  }

  private refuse(feature: string): never {
    const error = new UnsupportedError(feature);
    this.inhabitant?.unsupported(error);
    throw error;
  }
}
