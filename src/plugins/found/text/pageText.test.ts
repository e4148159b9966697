import { describe, expect, it } from 'vitest';
import type { Exercise } from '../../../exercise-format/types';
import { readExercises } from '../../exercises/readExercises';
import type { FoundPage } from '../FoundPage';
import { readPages } from '../readPages';
import { llmsText } from './llmsText';
import { pageText } from './pageText';
import { readSources } from './readSources';

const root = 'https://a.example/course/';

const files: Record<string, string> = {
  'docs/05-generators/predict/01-first.py':
    '# title: First\n# question: What is printed?\n# ask: output\n# option: one\n# tell: It is.\n# option: two\n# tell: It is not.\nprint("one")\n',
  'docs/05-generators/interleavings/02-lost.py': '# title: Lost\n# question: Which?\nn = 0\n',
  'exercises/kit/README.md': '# The kit\n\nA kernel.\n',
};

const sources = {
  file: (path: string) => files[path],
  list: () => ['02-lost.py'],
  quiz: () => [
    { id: 'q', question: 'Who wakes it?', options: [{ text: 'Nobody', right: true, why: 'So.' }] },
  ],
  exercise: () =>
    ({
      ...{
        id: 'countdown',
        title: 'Minutes left',
        minutes: 10,
        intro: 'Count.',
        solution: 'SECRET',
      },
      tasks: [{ title: 'Count down', markdown: 'To zero.', tests: [] }],
    }) as unknown as Exercise,
};

const page = (text: string): FoundPage => ({
  file: 'docs/05-generators/index.mdx',
  ...{ path: '/generators/', title: 'Generators', description: 'What they are.', text },
});
const glossary: FoundPage = { ...page(''), file: 'docs/glossary.mdx', path: '/glossary/' };
const textOf = (text: string) =>
  pageText(page(text), { root, pages: [page(''), glossary], sources }).split(
    '/generators/>\n\n',
  )[1];

describe('a page as plain text', () => {
  it('keeps prose and code, and shows output as text', () => {
    const source =
      'A *word*.\n\n```python title="a.py"\nprint(1)\n```\n\n```output\n1\n```\n\n## Next {/* #next */}';
    expect(textOf(source)).toBe(
      'A *word*.\n\n`a.py`:\n\n```python\nprint(1)\n```\n\nOutput:\n\n```text\n1\n```\n\n## Next\n',
    );
  });

  it('says a diagram, names the languages of tabs, and whose belief it is', () => {
    const source =
      '```mermaid\nflowchart LR\naccTitle: A way\naccDescr: From a to b.\n```\n\n<Tabs groupId="language">\n<TabItem value="ts" label="TypeScript">\n\nHere.\n\n</TabItem>\n</Tabs>\n\n:::belief[“Threads are fast.”]\n\nNo.\n\n:::';
    expect(textOf(source)).toBe(
      '(Diagram: A way. From a to b.)\n\n**TypeScript:**\n\nHere.\n\n> **Many people think:**\n>\n> “Threads are fast.”\n>\n> No.\n',
    );
  });

  it('has links that work from anywhere', () => {
    expect(
      textOf('[a](../glossary.mdx#frame) [b](/stage/) [c](#next) [d](https://b.example)'),
    ).toBe(
      `[a](${root}glossary/#frame) [b](${root}stage/) [c](${root}generators/#next) [d](https://b.example)\n`,
    );
  });

  it('asks what the page asks, and answers nothing', () => {
    const text = textOf(
      'import { questions } from \'./quiz\'\n\n<Exercise id="countdown" />\n\n<Predict program="05-generators/01-first" />\n\n<Interleavings program="lost" />\n\n<Quiz questions={questions} />',
    );
    expect(text).toContain('### Exercise: Minutes left');
    expect(text).toContain(`<${root}exercises/countdown/>\n\nCount.\n\n#### Task: Count down`);
    expect(text).toContain('**Predict: First.** What is printed?');
    expect(text).toContain('- one\n- two');
    expect(text).toContain('**Under every schedule of its threads: Lost.** Which?');
    expect(text).toContain('Who wakes it?\n\n- Nobody');
    expect(text).not.toMatch(/SECRET|It is|So\.|import/);
  });

  it('takes in what a page imports whole, without a second title', () => {
    const source = "import Kit from '@site/exercises/kit/README.md';\n\n<Kit />";
    expect(textOf(source)).toBe('A kernel.\n');
  });
});

describe('the texts of the course', async () => {
  const [pages, project] = [await readPages(process.cwd()), await readSources(process.cwd())];
  const { exercises } = readExercises(process.cwd());

  it('leave no tag, no comment and no relative link behind', () => {
    for (const one of pages) {
      const text = pageText(one, { root, pages, sources: project });
      const prose = text.replace(/^(> )?```[\s\S]*?^(> )?```$/gm, '').replace(/`[^`]*`/g, '');
      expect(prose.match(/\{\/\*|^<[A-Z/].*|\]\((?!https?:)/gm), one.file).toBeNull();
      for (const id of one.chapter?.exercises ?? []) {
        const exercise = exercises.find((other) => other.id === id);
        expect(text, one.file).toContain(exercise?.tasks.at(-1)?.markdown.trim());
        expect(text, `${id} is given away`).not.toContain(exercise?.solution.trim());
      }
    }
  });

  it('are listed in llms.txt as llmstxt.org has it, each once', () => {
    const text = llmsText(pages, exercises, {
      root,
      base: '/course/',
      title: 'Yieldpoint',
      description: 'A course.',
    });
    expect(text).toMatch(/^# Yieldpoint\n\n> A course\.\n\n[^#]+\n## Chapter 1\n\n- \[/);
    const urls = Array.from(text.matchAll(/^- \[[^\]]+\]\((\S+)\): \S/gm), ([, url]) => url);
    expect(urls.length).toBe(pages.length + exercises.length);
    expect(new Set(urls).size).toBe(urls.length);
  });
});
