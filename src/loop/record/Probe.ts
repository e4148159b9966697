import type { FunctionSite } from '../instrument/instrument';
import type { Frame, Frames } from './Frames';

/** An async function's body: `yield` is `await`. */
export type AsyncBody = Generator<unknown, unknown, unknown>;
export type AsyncRunner = (
  site: FunctionSite,
  args: readonly unknown[],
  start: () => AsyncBody,
) => unknown;

/** What a program's marks call: `$stage`. `recordRun` says who brings modules and starts async functions. */
export class Probe {
  /** Source text of functions without a name. */
  private readonly texts = new WeakMap<object, string>();
  /** By the prototype that the generators of a function have. */
  private readonly coroutines = new WeakMap<object, FunctionSite>();

  constructor(
    private readonly frames: Frames,
    private readonly sites: readonly FunctionSite[],
    /** A name of a module, or the whole module without one. */
    readonly bring: (specifier: string, line: number, name?: string) => unknown,
    /** Runs an async function's body. */
    private readonly runAsync: AsyncRunner,
    /** A statement has made a coroutine that nobody runs. */
    private readonly forgotten: (line: number, text: string) => void,
  ) {}

  enter(site: number): Frame {
    return this.frames.enter(this.site(site));
  }

  startAsync(site: number, args: readonly unknown[], start: () => AsyncBody): unknown {
    return this.runAsync(this.site(site), args, start);
  }

  line(frame: Frame, line: number): void {
    this.frames.line(frame, line);
  }

  /** The head of a loop, each time that it decides. */
  again(frame: Frame, line: number): void {
    this.frames.line(frame, line, true);
  }

  returns<T>(frame: Frame, value: T): T {
    frame.value = value;
    return value;
  }

  awaits<T>(frame: Frame, text: string, value: T): T {
    frame.awaits = text;
    return value;
  }

  /** The value of a statement that is only a call: nobody gets it. */
  drops(line: number, text: string, value: unknown): void {
    if (Object.prototype.toString.call(value) === '[object Generator]') this.forgotten(line, text);
  }

  yields<T>(frame: Frame, value?: T): T | undefined {
    this.frames.yields(frame, value);
    return value;
  }

  unwind(frame: Frame, error: unknown): unknown {
    this.frames.unwind(frame, error);
    return error;
  }

  leave(frame: Frame): void {
    this.frames.leave(frame);
  }

  named<T extends object>(text: string, callback: T): T {
    this.texts.set(callback, text);
    return callback;
  }

  generator(coroutine: { readonly prototype: object }, site: number): void {
    this.coroutines.set(coroutine.prototype, this.site(site));
  }

  // What the observers ask

  /** What a callback is called: its name, or the text of it; `undefined` for one of the loop's own without a name. */
  nameOf(callback: object): string | undefined {
    const name = Reflect.getOwnPropertyDescriptor(callback, 'name')?.value;
    if (typeof name === 'string' && name !== '') return name.replace(/^bound /, '');
    return this.texts.get(callback);
  }

  /** The function of the program whose generator this is. */
  siteOf(coroutine: object): FunctionSite | undefined {
    const prototype = Object.getPrototypeOf(coroutine);
    return prototype === null ? undefined : this.coroutines.get(prototype);
  }

  private site(number: number): FunctionSite {
    return this.sites[number] ?? { name: 'module', line: 1 };
  }
}
