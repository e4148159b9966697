import { describe, expect, it } from 'vitest';
import { toLoopPart, withLoopParts } from './loopPart';

describe('a part of the loop', () => {
  it('is the code itself', () => {
    const code = "import { Kernel } from '#kit';\nexport const say = 'import ./support/x';\n";
    expect(toLoopPart('timers', code)).toEqual({ path: 'loop/timers.ts', text: code });
  });

  it.each([
    ["import { Heap } from './support/Heap';", "import { Heap } from './timers/Heap';"],
    ['export * from "./support/Heap";', 'export * from "./timers/Heap";'],
    ["import './support/Heap';", "import './timers/Heap';"],
    ["import {\n  Heap,\n} from './support/Heap';", "import {\n  Heap,\n} from './timers/Heap';"],
  ])('finds what the exercise was given: %s', (code, text) => {
    expect(toLoopPart('timers', code).text).toBe(text);
  });
});

describe('the reader’s own loop', () => {
  const files = [
    { path: 'kit/index.ts', text: 'kit' },
    { path: 'loop/ready-queue.ts', text: 'theirs' },
    { path: 'loop/timers.ts', text: 'theirs' },
  ];

  it('has the reader’s code where there is one, and the reference elsewhere', () => {
    expect(withLoopParts(files, { timers: "import './support/Heap';", task: 'not there' })).toEqual(
      [
        { path: 'kit/index.ts', text: 'kit' },
        { path: 'loop/ready-queue.ts', text: 'theirs' },
        { path: 'loop/timers.ts', text: "import './timers/Heap';" },
      ],
    );
  });

  it('is the reference when nothing is solved', () => {
    expect(withLoopParts(files, {})).toEqual(files);
  });
});
