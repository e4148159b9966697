import { EngineSyntaxError, ParseError } from '../../typescript/compile';
import { limits } from '../limits';
import { PROGRAM, type Report } from '../protocol';
import type { RunFiles, RunProblem } from '../types';
import { EndlessTimers, VirtualTimers } from '../VirtualTimers';
import { giveSharedMemory } from './giveSharedMemory';
import { loadModules, programPrologue } from './loadModules';
import { locateSyntaxError } from './locateSyntaxError';
import { nextTurn } from './nextTurn';
import { OutputFold } from './OutputFold';
import { Places } from './Places';
import { toProgramProblem } from './toProblem';
import type { UnsupportedError } from './UnsupportedError';
import type { Inhabitant, World } from './World';

const STUCK =
  'Nothing is ready and no timer is set, but the program still waits at an await, for a promise that nobody settles.';

/** One run of a program that stands alone, on virtual time: what it prints, and how it ends. */
export class ProgramSession implements Inhabitant {
  readonly output = new OutputFold((level, text) => this.report({ type: 'console', level, text }));
  private readonly timers = new VirtualTimers();
  private readonly places: Places;
  private ended = false;

  constructor(
    private readonly world: World,
    private readonly files: RunFiles,
    private readonly send: (report: Report) => void,
  ) {
    this.places = new Places(files, programPrologue);
    world.enter(this);
    giveSharedMemory();
    for (const [name, value] of Object.entries(this.timers.globals))
      Object.defineProperty(self, name, { value, writable: true, configurable: true });
  }

  /** Runs to the end. Never throws: what goes wrong is reported. */
  async run(): Promise<void> {
    this.world.uncaught.take((event) => {
      if ('reason' in event) void this.fail(event.reason, 'Nobody handled this rejection: ');
      else void this.fail(event.error, '');
    });
    try {
      let isOver = false;
      const failed = new Promise<never>((_, reject) => {
        loadModules(this.files, {})
          .start(PROGRAM)
          .then(() => {
            isOver = true;
          }, reject);
      });
      await Promise.race([failed, this.untilQuiet(() => isOver)]);
      // A rejection that nobody handles is announced in a task of its own.
      await nextTurn();
      await new Promise<void>((resolve) => setTimeout(resolve, 0));
      this.finish(isOver);
    } catch (error) {
      await this.fail(error, '');
    }
  }

  tampered(name: string): void {
    this.stop({ code: 'tampered', message: `${name} cannot be replaced here. Leave it as it is.` });
  }

  unsupported({ message }: UnsupportedError): void {
    this.stop({ code: 'unsupported', message });
  }

  /** Lets timers fire until there are none; a browser's own work, of which nobody knows here, gets some real time. */
  private async untilQuiet(isOver: () => boolean): Promise<void> {
    for (let waited = 0; waited <= limits.outsideMs; waited += 50) {
      await this.timers.run(nextTurn);
      if (isOver() || this.ended) return;
      await new Promise<void>((resolve) => setTimeout(resolve, 50));
    }
  }

  private finish(isOver: boolean): void {
    if (!isOver) {
      this.stop({ code: 'never-finished', message: STUCK });
      return;
    }
    this.output.close();
    const { now } = this.timers;
    const notices = now > 0 ? [`${now / 1000} s have passed on the program’s clock.`] : [];
    this.report({ type: 'done', count: 0, notices });
    this.ended = true;
  }

  private async fail(thrown: unknown, before: string): Promise<void> {
    if (thrown instanceof EndlessTimers) {
      this.stop({ code: 'never-finished', message: thrown.message });
      return;
    }
    const error = await this.withPlace(thrown);
    this.stop(toProgramProblem(before, error, this.files, this.places));
  }

  private async withPlace(error: unknown): Promise<unknown> {
    if (!(error instanceof EngineSyntaxError)) return error;
    const found = await locateSyntaxError(error.source, this.world.uncaught);
    return new ParseError(error.message, this.places.original({ file: error.file, ...found }));
  }

  private stop(problem: RunProblem): void {
    if (this.ended) return;
    this.output.close();
    this.report({ type: 'stopped', problem });
    this.ended = true;
  }

  private report(report: Report): void {
    if (!this.ended) this.send(report);
  }
}
