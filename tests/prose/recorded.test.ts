import { expect, it } from 'vitest';
import { surveyRecordings } from '../../src/plugins/recorded/surveyRecordings';

it('what the chapters show as recorded is what was recorded', async () => {
  const chapters = await surveyRecordings(process.cwd());
  const problems = chapters.flatMap((chapter) => chapter.problems);
  if (problems.length > 0) {
    expect.fail(
      [...problems, 'Run "npm run python:record" where a CPython from 3.11 on is installed.'].join(
        '\n',
      ),
    );
  }
});
