import type { Kernel, OpenSocket, SystemCall } from '#kit';
import { evaluateScript, type LoopFile, LoopFiles, lineIn } from '../../loop/LoopFiles';
import { callSentence } from '../../trace/callSentence';
import { callText } from '../../trace/callText';
import type { KernelRun, KernelStep, SocketView } from '../../trace/KernelRun';
import { compile } from '../../typescript/compile';

type KernelClass = typeof Kernel;

/** Nobody steps through more. */
const MOST_CALLS = 120;
const PROGRAM = 'program.ts';
const CALLS = ['listen', 'accept', 'read', 'write', 'close', 'select', 'sleep'] as const;

/**
 * Runs a TypeScript program of one kernel to its end, and gives how things stood after each of its system calls. An error that
 * comes out of the program is the last step's sentence.
 * @param files `#kit`, as `readSharedCode(root).files` gives it
 * @throws Error when the program does not parse, makes no kernel, or makes too many calls
 */
export function recordKernel(source: string, files: readonly LoopFile[]): KernelRun {
  const recorder = new Recorder();
  const kit = new LoopFiles(files).import('#kit') as { Kernel: KernelClass } | undefined;
  if (!kit) throw new Error('There is no #kit among the files.');
  const watched = { ...kit, Kernel: watchedBy(recorder, kit.Kernel) };
  const bring = (name: string) => {
    if (name === '#kit') return watched;
    throw recorder.stop(`The program imports "${name}". It can import "#kit".`);
  };
  const print = (...parts: readonly unknown[]) => recorder.print(parts.map(String).join(' '));
  const script = `(function(exports,require,console){${compile(PROGRAM, source)}\n})\n//# sourceURL=${PROGRAM}`;
  const program = evaluateScript(script) as (...given: unknown[]) => void;
  try {
    program({}, bring, { log: print });
    recorder.end('The program is over');
  } catch (error) {
    if (recorder.isOver) throw error;
    recorder.end(`The program is ended by ${String(error)}`, lineIn(error, PROGRAM));
  }
  return { steps: recorder.steps };
}

/** Writes the steps down. */
class Recorder {
  readonly steps: KernelStep[] = [];
  #kernel: Kernel | undefined;
  #output = '';
  #isOver = false;

  get isOver(): boolean {
    return this.#isOver;
  }

  watch(kernel: Kernel): void {
    if (this.#kernel) throw this.stop('The program makes a second kernel. One is shown.');
    this.#kernel = kernel;
    this.#add({ sentence: 'The program begins. It has asked the kernel for nothing yet.' });
  }

  print(line: string): void {
    this.#output += `${line}\n`;
  }

  /** Notes the call that the kernel has just written into its log. */
  note(line: number | undefined, before: readonly SocketView[]): void {
    const call = this.#kernel?.log.at(-1);
    if (!this.#kernel || !call) return;
    if (this.steps.length > MOST_CALLS)
      throw this.stop(`The program makes more than ${MOST_CALLS} system calls.`);
    const after = this.look(call);
    const sentence = callSentence(call, before, after);
    this.#add({ line, call: callText(call), refused: call.error !== undefined, sentence }, after);
  }

  end(words: string, line?: number): void {
    if (!this.#kernel) throw this.stop('The program makes no kernel, so there is nothing to show.');
    const { log } = this.#kernel;
    const again = log.filter(({ error }) => error === 'EAGAIN').length;
    const calls = log.length === 1 ? '1 system call' : `${log.length} system calls`;
    this.#add({
      line,
      sentence: `${words}: ${calls}, ${again || 'none'} of them answered with \`EAGAIN\`.`,
    });
    this.#isOver = true;
  }

  #add(step: Partial<KernelStep> & { sentence: string }, sockets = this.look()): void {
    this.steps.push({
      line: undefined,
      call: undefined,
      refused: false,
      now: this.#kernel?.now() ?? 0,
      sockets,
      output: this.#output,
      ...step,
    });
  }

  look(call?: SystemCall): SocketView[] {
    return (this.#kernel?.sockets() ?? []).map((socket) => view(socket, call));
  }

  /** What the author of the program has to mend. */
  stop(message: string): Error {
    this.#isOver = true;
    return new Error(message);
  }
}

function view(socket: OpenSocket, call: SystemCall | undefined): SocketView {
  const { fd, kind } = socket;
  const asked = call?.call === 'select' ? askedOf(fd, call) : [];
  if (socket.kind === 'listener')
    return {
      fd,
      kind,
      waiting: socket.waiting,
      received: '',
      onTheWay: 0,
      toSend: '',
      room: 0,
      peer: 'open',
      asked,
    };
  const { onTheWay, room, peer } = socket;
  const [received, toSend] = [socket.received, socket.toSend].map((some) =>
    String.fromCharCode(...some),
  );
  return {
    fd,
    kind,
    waiting: 0,
    received: received ?? '',
    onTheWay,
    toSend: toSend ?? '',
    room,
    peer,
    asked,
  };
}

function askedOf(fd: number, { interests, result = [] }: Extract<SystemCall, { call: 'select' }>) {
  return interests
    .filter((one) => one.fd === fd)
    .map(({ event }) => ({
      event,
      ready: result.some((one) => one.fd === fd && one.event === event),
    }));
}

/** A kernel that tells of each of its calls, whether it returns or throws, and of the line that has made it. */
function watchedBy(recorder: Recorder, base: KernelClass): KernelClass {
  class Watched extends base {
    constructor(...args: ConstructorParameters<KernelClass>) {
      super(...args);
      recorder.watch(this);
    }
  }
  for (const name of CALLS) {
    const call = base.prototype[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(Watched.prototype, name, {
      value(this: Kernel, ...args: unknown[]) {
        const line = lineIn(new Error(), PROGRAM);
        const before = recorder.look();
        try {
          return call.apply(this, args);
        } finally {
          recorder.note(line, before);
        }
      },
    });
  }
  return Watched;
}
