import { describe, expect, it } from 'vitest';
import { checkSharedImport } from './checkSharedImport';
import { parseExercise } from './parseExercise';
import type { FolderName } from './parseFolder';
import { files } from './tinyExercise';

const parts: readonly FolderName[] = ['ready-queue', 'timers', 'future'].map((id, index) => ({
  chapter: '09-event-loop',
  order: index + 1,
  id,
}));
const timers = parts[1];
const inTen: FolderName = { chapter: '10-never-block', order: 1, id: 'lag-monitor' };
const inFive: FolderName = { chapter: '05-generators', order: 1, id: 'double' };

describe('shared code', () => {
  it.each<[string, FolderName | undefined]>([
    ['#kit', timers],
    ['#kit', inFive],
    ['#loop/ready-queue', timers],
    ['#loop/ready-queue', { chapter: '09-event-loop', order: 9, id: 'more' }],
    ['#loop', inTen],
    ['#loop/task', undefined],
  ])('%s may be imported by %o', (specifier, importer) => {
    expect(checkSharedImport(specifier, importer, parts)).toBeUndefined();
  });

  it.each<[string, FolderName | undefined, string]>([
    [
      '#loop/future',
      timers,
      'It imports "#loop/future", which exercise 3 builds. An exercise may use what the exercises before it have built: remove the import.',
    ],
    ['#loop/timers', timers, 'It imports "#loop/timers", which this very exercise builds.'],
    [
      '#loop/timer',
      timers,
      'It imports "#loop/timer", which is not there. Did you mean "#loop/timers"?',
    ],
    ['#kit/Kernel', timers, 'It imports "#kit/Kernel", which is not there. Did you mean "#kit"?'],
    [
      '#zzzzzzzzzzzzzzz',
      timers,
      'which is not there. What exercises share is: "#kit", "#loop/ready-queue", "#loop/timers", "#loop/future".',
    ],
    [
      '#loop',
      timers,
      'It imports "#loop", the finished loop. Only chapters after 09-event-loop have it: import a part, such as "#loop/ready-queue".',
    ],
    [
      '#loop',
      inFive,
      'It imports "#loop", the finished loop. Only chapters after 09-event-loop have it',
    ],
    [
      '#loop/timers',
      inTen,
      'It imports "#loop/timers", a part of the loop. In this chapter the loop is finished: import "#loop".',
    ],
    [
      '#loop/timers',
      inFive,
      'It imports "#loop/timers", which only the exercises of 09-event-loop may. Remove the import.',
    ],
  ])('%s may not be imported by %o', (specifier, importer, sentence) => {
    expect(checkSharedImport(specifier, importer, parts)).toContain(sentence);
  });

  it('is looked for in every file of an exercise', () => {
    const changed = [...files].map(([path, text]) => ({
      path,
      text: path === 'wrong/squares.ts' ? `${text}export { Future } from '#loop/future';\n` : text,
    }));
    const parsed = parseExercise(
      { folder: 'exercises/09-event-loop/02-timers', files: changed },
      parts,
    );
    expect(parsed).toMatchObject({
      problems: [
        {
          file: 'exercises/09-event-loop/02-timers/wrong/squares.ts',
          line: 10,
          message: expect.stringContaining('"#loop/future", which exercise 3 builds'),
        },
      ],
    });
  });
});
