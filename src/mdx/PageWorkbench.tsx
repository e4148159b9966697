import { Guarded } from '@site/src/components/Fault/Guarded';
import type { ComponentProps } from 'react';
import { ExerciseWorkbench } from './ExerciseWorkbench';

/** The workbench of an exercise's own page, which is on no island: when it stops, the page goes on. */
export function PageWorkbench(props: Omit<ComponentProps<typeof ExerciseWorkbench>, 'layout'>) {
  return (
    <Guarded name="exercise" left="Its chapter has it too.">
      <ExerciseWorkbench {...props} layout="page" />
    </Guarded>
  );
}
