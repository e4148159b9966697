import { type Loss, WatchedRun } from '../../sandbox/host/WatchedRun';
import type { WorkerLink } from '../../sandbox/host/WorkerLink';
import type { CellOutput, CellResult } from '../../trace/CellKernel';
import { limits } from '../limits';
import { type FromWorker, PROTOCOL_VERSION, type ToWorker } from '../protocol';
import type { RunFiles, RunProblem } from '../types';
import { programEnds } from './programEnds';

/** One run of a program that stands alone: passes on what it prints. */
export class ProgramRun extends WatchedRun<FromWorker, CellResult> {
  constructor(
    private readonly link: WorkerLink<FromWorker, ToWorker>,
    private readonly id: number,
    files: RunFiles,
    private readonly onOutput: (pieces: readonly CellOutput[]) => void,
  ) {
    super(link, limits.program);
    link.send({ version: PROTOCOL_VERSION, type: 'program', run: id, files });
  }

  /** Ends it from outside. */
  stop(message: string): void {
    this.end({ outcome: 'stopped', message });
  }

  protected heard(message: FromWorker): void {
    if (message.run !== this.id) return;
    switch (message.type) {
      case 'console': {
        const stream = message.level === 'warn' || message.level === 'error' ? 'stderr' : 'stdout';
        this.onOutput([{ stream, text: `${message.text}\n` }]);
        break;
      }
      case 'done':
        this.end({ outcome: 'finished', message: message.notices.join(' ') });
        break;
      case 'stopped':
        this.end(toResult(message.problem));
        break;
      case 'beat':
      case 'ready':
        break;
      case 'collected':
      case 'started':
      case 'finished':
        this.stop(programEnds.forged);
        break;
      default:
        message satisfies never;
    }
  }

  protected lost(loss: Loss): void {
    if (loss.kind === 'junk') this.stop(programEnds.forged);
    else this.stop(loss.kind === 'silent' ? programEnds.silent : programEnds.vanished);
  }

  private end(result: CellResult): void {
    if (this.finish(result)) this.link.kill();
  }
}

function toResult({ code, message, place, excerpt }: RunProblem): CellResult {
  if (code === 'never-finished') return { outcome: 'stopped', message };
  // What does not parse says its line by itself.
  const line = place && code !== 'syntax' ? `\n    at line ${place.line}` : '';
  return {
    outcome: 'raised',
    message: `${message}${line}${excerpt === undefined ? '' : `\n\n${excerpt}`}`,
  };
}
