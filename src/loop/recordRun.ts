import type { LoopEvent } from '../trace/LoopEvent';
import type { LoopTrace } from '../trace/LoopTrace';
import { headOf } from './headOf';
import { type InstrumentedProgram, instrument } from './instrument/instrument';
import { ProgramError } from './instrument/ProgramError';
import { type ParsedProgram, parseProgram } from './instrument/parseProgram';
import { NativeRun } from './javascript/NativeRun';
import { evaluateScript, type LoopFile, LoopFiles, PartError } from './LoopFiles';
import type { KernelClass, LoopModule } from './observe/LoopApi';
import { type ObservedModules, observeLoop } from './observe/observeLoop';
import { createConsole } from './record/createConsole';
import { Frames } from './record/Frames';
import { type AsyncBody, type AsyncRunner, Probe } from './record/Probe';
import { Ended, Recorder } from './record/Recorder';
import { brokenPart, forgottenCoroutine, raisedMessage } from './sentences';
import { unavailableGlobals } from './unavailableGlobals';

/** What a program runs on. */
export interface LoopOptions {
  /** `#kit` and `#loop`, with the reader's own parts in their places. */
  readonly files: readonly LoopFile[];
  /** Slugs of the parts that are the reader's own. Missing: the engine is the reference loop. */
  readonly own?: readonly string[];
  /** The program has been read; `isNative`: it runs on JavaScript's own loop, and not on `#loop`. */
  readonly onStart?: (isNative: boolean) => void;
  /** Hears each event as it comes, the `end` last. */
  readonly onEvent?: (event: LoopEvent) => void;
}

/** Runs a TypeScript program to its end and gives what happened. Always a trace: what went wrong is its `end`. */
export function recordRun(
  source: string,
  { files, own, onStart, onEvent }: LoopOptions,
): LoopTrace {
  const recorder = new Recorder(onEvent);
  let isNative = false;
  try {
    const program = parseProgram(source);
    isNative = program.isNative;
    onStart?.(isNative);
    new Run(recorder, new LoopFiles(files), own ?? []).run(program);
  } catch (error) {
    if (error instanceof ProgramError)
      recorder.finish({ reason: 'syntax', message: error.message, ...lineOf(error.line) });
    else if (!(error instanceof Ended)) throw error;
  }
  recorder.finish({ reason: 'finished', message: '' });
  return { ...headOf(isNative, own), source, events: recorder.events };
}

const lineOf = (line: number | undefined) => (line === undefined ? {} : { line });

/** One program on its way. */
class Run {
  private readonly frames: Frames;
  private probe: Probe | undefined;
  private observed: ObservedModules | undefined;

  constructor(
    private readonly recorder: Recorder,
    private readonly files: LoopFiles,
    private readonly own: readonly string[],
  ) {
    this.frames = new Frames(recorder);
  }

  run(program: ParsedProgram): void {
    const code = instrument(program);
    try {
      if (program.isNative) this.runNative(code);
      else this.start(code, unavailableGlobals, refuseAsync)();
    } catch (error) {
      this.recorder.check();
      this.fail(error);
    }
  }

  private runNative(code: InstrumentedProgram): void {
    const native = new NativeRun(this.recorder, this.frames, () => this.probeOf());
    const startAsync: AsyncRunner = (site, args, start) => native.startAsync(site, args, start);
    const script = this.start(code, native.globals, startAsync);
    native.run(script, { name: 'module', line: 1 });
    if (native.failure) this.fail(native.failure.error);
    else if (native.stuck) this.recorder.finish({ reason: 'deadlock', message: native.stuck });
  }

  /** The program as a function, with what it finds under global names. */
  private start(
    code: InstrumentedProgram,
    globals: Readonly<Record<string, unknown>>,
    startAsync: AsyncRunner,
  ): () => AsyncBody | undefined {
    const given: Record<string, unknown> = { ...globals, console: createConsole(this.recorder) };
    const bring = (specifier: string, line: number, name?: string) =>
      this.bring(specifier, line, name);
    this.probe = new Probe(this.frames, code.sites, bring, startAsync, (line, text) => {
      this.recorder.emit({ type: 'notice', text: forgottenCoroutine(text), line });
    });
    // The line breaks stand before the program, in the parameters: its line n is line n of the script.
    const names = ['$stage', ...Object.keys(given)].join(',');
    const body = `return function${code.awaits ? '*' : ''} (){${code.code}}`;
    const make = evaluateScript(
      `(function(${names}){"use strict";${body}})\n//# sourceURL=program.ts`,
    );
    return (make as (...given: unknown[]) => () => AsyncBody | undefined)(
      this.probe,
      ...Object.values(given),
    );
  }

  private bring(specifier: string, line: number, name: string | undefined): unknown {
    const module = this.module(specifier);
    if (!module) {
      const has = this.files.names.map((one) => `"${one}"`).join(', ');
      throw new ProgramError(
        `The program imports "${specifier}" at line ${line}, which is not there. It can import ${has}.`,
        line,
      );
    }
    if (name === undefined) return module;
    if (!(name in module))
      throw new ProgramError(
        `The program imports "${name}" from "${specifier}" at line ${line}, which does not export it. It exports ${Object.keys(module).sort().join(', ')}.`,
        line,
      );
    return module[name];
  }

  private module(specifier: string): Readonly<Record<string, unknown>> | undefined {
    if (specifier !== '#loop' && specifier !== '#kit') return this.files.import(specifier);
    this.observed ??= this.observe();
    return specifier === '#loop' ? this.observed?.loop : this.observed?.kit;
  }

  private observe(): ObservedModules | undefined {
    const loop = this.files.import('#loop');
    const kit = this.files.import('#kit');
    if (!loop || !kit) return undefined;
    return observeLoop(
      loop as LoopModule,
      kit as { readonly Kernel: KernelClass },
      this.recorder,
      this.frames,
      () => this.probeOf(),
    );
  }

  private probeOf(): Probe {
    if (!this.probe) throw new Error('The program has not been started.');
    return this.probe;
  }

  /** An exception came out of the program. */
  private fail(error: unknown): void {
    if (error instanceof ProgramError)
      this.recorder.finish({ reason: 'raised', message: error.message, ...lineOf(error.line) });
    else if (error instanceof PartError)
      this.recorder.finish({ reason: 'raised', message: brokenPart(error, this.own) });
    else {
      const origins = this.frames.originsOf(error);
      const message = raisedMessage(error, origins, this.own);
      this.recorder.finish({ reason: 'raised', message, ...lineOf(origins[0]?.line) });
    }
  }
}

const refuseAsync: AsyncRunner = () => {
  throw new Error('A program on #loop has no async functions.');
};
