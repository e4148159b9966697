import type { ComponentType } from 'react';
import type { ProgressStore } from '../../progress/ProgressStore';
import type { Engine } from '../../runner/types';
import type { TypeService } from '../../type-service/types';
import type { ExerciseContent, ExerciseView } from '../ExerciseView';
import type { FullIdeProps } from '../FullIde/FullIde';

/** `inline`: in a chapter's text. `page`: the full height of the exercise's own page. */
export type WorkbenchLayout = 'inline' | 'page';

export interface WorkbenchProps {
  readonly view: ExerciseView;
  /** Called when the workbench comes near the viewport, and again after a failure. */
  readonly load: () => Promise<ExerciseContent>;
  /** The page's engine. Called when the workbench mounts, and again after a failure. */
  readonly engine: () => Promise<Engine>;
  /** The page's compiler. Called when a reader has been in the editor for a moment, and again after a failure. */
  readonly types: () => Promise<TypeService>;
  readonly progress: ProgressStore;
  readonly layout: WorkbenchLayout;
  /** Shown in the editor's place when the reader asks for it; may be a lazy component. Without it no IDE is offered. */
  readonly FullIde?: ComponentType<FullIdeProps>;
  /** Address of the exercise's own page, offered in the inline layout. */
  readonly pageHref?: string;
  /** The exercise that follows, offered when this one is solved. */
  readonly next?: NextExercise | undefined;
}

export interface NextExercise {
  readonly title: string;
  readonly href: string;
}
