import type { SourceFile, TypeService } from '../../../type-service/types';
import type { CodeEditor } from '../../CodeEditor/createCodeEditor';
import { ValueStore } from '../../ValueStore/ValueStore';

/** The compiler is a megabyte: it is fetched when a reader who is in the editor stops to think, and not for a click in passing. */
const PAUSE_MS = 1_500;

export interface TypesState {
  /**
   * - `offered`: the reader saves data, so it is fetched at a press
   * - `waiting`: it is fetched when the reader is in the editor
   */
  readonly phase: 'off' | 'offered' | 'waiting' | 'loading' | 'ready' | 'failed' | 'stopped';
  /** How many errors there are; unknown until the first answer. */
  readonly problems: number | undefined;
}

type Assist = Pick<
  typeof import('../../CodeEditor/assist/typeAssist'),
  'typeAssist' | 'openTypeErrors'
>;

interface Parts {
  readonly load: () => Promise<TypeService>;
  readonly loadAssist: () => Promise<Assist>;
  /** What `exercise.ts` may import. */
  readonly files: readonly SourceFile[];
  readonly editor: () => CodeEditor | undefined;
  readonly savesData: boolean;
}

/** The compiler beside one editor: when it is fetched, what the reader is told of it, how it goes away again. */
export class TypesAtWork {
  private readonly state = new ValueStore<TypesState>({ phase: 'off', problems: undefined });
  readonly subscribe = this.state.subscribe;
  readonly getSnapshot = this.state.getSnapshot;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private service: TypeService | undefined;
  private assist: Assist | undefined;
  private stopListening: (() => void) | undefined;
  /** Rises with each start and stop: what an earlier one brings is not wanted any more. */
  private turn = 0;

  constructor(private readonly parts: Parts) {}

  /** The reader wants it, or does not. */
  want(wanted: boolean): void {
    if (wanted === (this.getSnapshot().phase !== 'off')) return;
    if (!wanted) this.stop();
    this.become(wanted ? (this.parts.savesData ? 'offered' : 'waiting') : 'off');
  }

  /** The reader has come into the editor, or has pressed a key there. */
  arrive(): void {
    this.leave();
    if (this.getSnapshot().phase !== 'waiting') return;
    this.timer = setTimeout(() => void this.start(), PAUSE_MS);
  }

  /** The reader has left the editor. */
  leave(): void {
    clearTimeout(this.timer);
  }

  /** Fetches it now. Also after it did not arrive, or has died. */
  async start(): Promise<void> {
    this.stop();
    this.become('loading');
    const turn = this.turn;
    try {
      const [service, assist] = await Promise.all([this.parts.load(), this.parts.loadAssist()]);
      if (turn !== this.turn) return;
      this.service = service;
      this.assist = assist;
      service.retry();
      this.stopListening = service.subscribe(() => this.follow());
      const project = service.open(this.parts.files);
      const extension = assist.typeAssist(project, (problems) => this.count(turn, problems));
      this.parts.editor()?.assist('types', extension);
      this.follow();
    } catch {
      if (turn === this.turn) this.become('failed');
    }
  }

  /** Shows the errors as a list, and puts the focus in it. */
  list(): void {
    if (this.assist) this.parts.editor()?.perform(this.assist.openTypeErrors);
  }

  dispose(): void {
    this.stop();
  }

  private stop(): void {
    this.turn += 1;
    this.leave();
    this.stopListening?.();
    this.stopListening = undefined;
    if (this.service) this.parts.editor()?.assist('types', []);
    this.service = undefined;
  }

  private follow(): void {
    const state = this.service?.getSnapshot();
    if (state === 'failed' || state === 'stopped') {
      this.parts.editor()?.assist('types', []);
      this.become(state);
    } else if (state === 'ready') this.state.change({ phase: 'ready' });
  }

  private count(turn: number, problems: number): void {
    if (turn !== this.turn || this.getSnapshot().problems === problems) return;
    this.state.change({ problems });
  }

  private become(phase: TypesState['phase']): void {
    this.state.change({ phase, problems: undefined });
  }
}
