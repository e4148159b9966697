import { describe, expect, it } from 'vitest';
import { parseChanged } from '../../exercise-format/tinyExercise';
import type { Exercise } from '../../exercise-format/types';
import { toSummary } from './ExerciseSummary';
import { loadModuleText } from './generatedModules';
import { renderMarkdown } from './renderMarkdown';
import { toContent } from './toContent';
import { toView } from './toView';

function tiny(): Exercise {
  const parsed = parseChanged();
  if ('exercise' in parsed) return parsed.exercise;
  throw new Error('The tiny exercise has problems.');
}

const exercise = tiny();

describe('Markdown', () => {
  it.each([
    ['prose and inline code', 'Write `f`.', '<p>Write <code>f</code>.</p>'],
    ['a table', '| a |\n|---|\n| b |', '<td>b</td>'],
    ['a fence as coloured code', '```ts\nconst a = 1 < 2;\n```', '<pre class="shiki"><code><span'],
    [
      'a fence of a language that has no colours',
      '```dot\na -> b\n```',
      '<pre class="shiki"><code>a -&gt; b</code></pre>',
    ],
    [
      'a fence without language',
      '```\na & b\n```',
      '<pre class="shiki"><code>a &amp; b</code></pre>',
    ],
  ])('shows %s', async (_what, markdown, html) => {
    expect(await renderMarkdown(markdown)).toContain(html);
  });

  it('lets no HTML of the author through', async () => {
    const html = await renderMarkdown(
      'a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>\n',
    );
    expect(html).toBe('<p>a  b</p>');
  });
});

describe('the data of an exercise', () => {
  it('has a view for the page', async () => {
    const view = await toView(exercise);
    expect(view).toMatchObject({
      id: 'double',
      title: 'Words',
      path: '/exercises/double/',
      introHtml: '<p>Words: say what the exercise is about.</p>',
      tasks: [{ title: 'Double a number', tests: exercise.tasks[0]?.tests }],
      starterLines: 4,
    });
    expect(view.starterHtml).toContain('double');
    expect(view.starterHtml.split('\n')).toHaveLength(view.starterLines);
  });

  it('has content for the workbench, with the prompt as a README', async () => {
    const content = await toContent(exercise, []);
    expect(content).toMatchObject({
      starter: exercise.starter,
      test: exercise.test,
      solution: exercise.solution,
    });
    expect(content.prompt).toMatch(/^# Words\n\nWords: say .*\n\n## Double a number\n\n/);
    expect(content.hints).toHaveLength(3);
    const [wrong] = content.wrong;
    expect(wrong?.tellHtml).toMatch(/^<p>Words: say what the belief overlooks/);
    expect(wrong).not.toHaveProperty('text');
  });

  it('has a small summary for lists', () => {
    expect(toSummary(exercise)).toEqual({
      id: 'double',
      title: 'Words',
      chapter: '05-generators',
      order: 1,
      minutes: 10,
      difficulty: 1,
      path: '/exercises/double/',
    });
  });

  it('loads its content by an import of its own', () => {
    expect(loadModuleText('double', false)).toContain("() => import('./double.content.json')");
  });

  it('names the shared code that it uses, which all exercises have in one file', async () => {
    const shared = [
      { path: 'kit/index.ts', text: 'export const kit = 1;\n' },
      { path: 'loop/timers.ts', text: "import { kit } from '#kit';\n" },
    ];
    const uses = { ...exercise, starter: `import '#loop/timers';\n${exercise.starter}` };
    expect(await toContent(exercise, shared)).toMatchObject({ carried: [], buildsOn: [] });
    expect(await toContent(uses, shared)).toMatchObject({
      carried: ['kit/index.ts', 'loop/timers.ts'],
      buildsOn: ['timers'],
    });
    expect(loadModuleText('double', true)).toMatch(/import\(.*'\.\/shared\.json'\)/);
  });
});
