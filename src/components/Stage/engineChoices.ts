import type { LoopEngineId, LoopLanguage } from '../../trace/LoopTrace';
import type { StagePreset } from './StageProps';

export const LANGUAGE_OF: Readonly<Record<LoopEngineId, LoopLanguage>> = {
  cpython: 'python',
  reference: 'typescript',
  reader: 'typescript',
};

export interface EngineChoice {
  readonly id: LoopEngineId;
  readonly name: string;
}

/** Who can run a preset: the engines of the languages in which it is written. */
export function engineChoices({ programs }: StagePreset): readonly EngineChoice[] {
  return programs.flatMap(({ language, trace }): readonly EngineChoice[] => {
    if (language === 'python') return [{ id: 'cpython', name: 'CPython 3.14' }];
    // A program that leaves `#loop` out runs on JavaScript's own semantics: no loop of ours is at work.
    if (trace.drains) return [{ id: 'reference', name: 'JavaScript’s own loop' }];
    return [
      { id: 'reference', name: 'The reference loop' },
      { id: 'reader', name: 'Your loop' },
    ];
  });
}

/** The engine to begin with. */
export function firstEngine(preset: StagePreset, wanted: LoopEngineId | undefined): LoopEngineId {
  const choices = engineChoices(preset);
  return (choices.find(({ id }) => id === wanted) ?? choices[0])?.id ?? 'cpython';
}
