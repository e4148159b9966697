import { expect, it } from 'vitest';
import { toDiff } from './toDiff';

it('drops the legend and keeps the signs', () => {
  expect(toDiff('- Expected\n+ Received\n\n  [\n    1,\n-   2,\n+   3,\n  ]')).toBe(
    '  [\n    1,\n-   2,\n+   3,\n  ]',
  );
});

it('marks what was left out', () => {
  expect(toDiff('- Expected\n+ Received\n\n@@ -9,3 +9,3 @@\n    1,\n- 2\n+ 3')).toBe(
    '  …\n    1,\n- 2\n+ 3',
  );
});

it('puts values of two kinds under each other', () => {
  expect(toDiff('- Expected: \n42\n\n+ Received: \nPromise {}')).toBe('- 42\n+ Promise {}');
  expect(toDiff('- Expected: \n[\n  1,\n]\n\n+ Received: \nundefined')).toBe(
    '- [\n-   1,\n- ]\n+ undefined',
  );
});

it('gives every line one of the three beginnings', () => {
  const lines = toDiff('-\n+\n\nno visual difference').split('\n');
  expect(lines).toEqual(['- ', '+ ', '  ', '  no visual difference']);
});
