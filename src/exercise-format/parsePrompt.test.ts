import { expect, it } from 'vitest';
import { type Changes, problemsOf } from './tinyExercise';

it.each<[string, Changes, string]>([
  [
    'no front matter',
    { 'prompt.md': 'Hello.\n\n## Double a number\n\nDo.\n' },
    'prompt.md:1 The front matter is missing. Begin the file with a block between two "---" lines that has title, minutes, difficulty, concepts.',
  ],
  [
    'a missing field',
    { 'prompt.md': [/^minutes.*\n/m, ''] },
    'prompt.md:1 The front matter lacks "minutes". Add it: how long a reader needs, a whole number of minutes from 1 to 90.',
  ],
  [
    'a wrong field',
    { 'prompt.md': ['difficulty: 1', 'difficulty: 4'] },
    'prompt.md:4 The front matter\'s "difficulty" is not right. Write 1 (a first step), 2 (needs thought) or 3 (hard).',
  ],
  [
    'an unknown field',
    { 'prompt.md': ['difficulty:', 'level: 2\ndifficulty:'] },
    'prompt.md:4 The front matter has no field "level". Remove it: the fields are title, minutes, difficulty, concepts.',
  ],
  [
    'front matter that is not YAML',
    { 'prompt.md': ['minutes: 10', 'minutes: [10'] },
    'prompt.md:4 The front matter is not YAML',
  ],
  [
    'no introduction',
    { 'prompt.md': ['Words: say what the exercise is about.', ''] },
    'prompt.md:7 The introduction is missing. Write what the exercise is about before the first "## ".',
  ],
  [
    'an empty task',
    {
      'prompt.md': [/Words: say what to do.*/, ''],
    },
    'prompt.md:10 The task "Double a number" is empty. Write what to do below its heading.',
  ],
  [
    'a heading without tests',
    { 'prompt.md': ['## Double', '## Halve a number\n\nDo.\n\n## Double'] },
    'prompt.md:10 The task "Halve a number" has no tests. Write describe(\'Halve a number\') in exercise.test.ts, or correct the heading.',
  ],
  [
    'a heading of the first level',
    { 'prompt.md': ['## Double', '# Big\n\n## Double'] },
    'prompt.md:10 A "# " heading stands here. Remove it: the title comes from the front matter.',
  ],
  [
    'a link into the site',
    { 'prompt.md': ['Write `double', 'See [there](/generators/). Write `double'] },
    'prompt.md:12 The link "/generators/" works only in one place. Write a full address that begins with https://.',
  ],
  [
    'an image',
    { 'hints.md': ['the tool', '![x](x.png)'] },
    'hints.md:7 An image stands here. Remove it: an exercise is text and code only.',
  ],
  [
    'HTML',
    { 'hints.md': ['the tool', 'a <b>tool</b>'] },
    'hints.md:7 HTML stands here. Write it as Markdown, or put it between backticks if it is code.',
  ],
  [
    'two hints',
    { 'hints.md': ['## What to use', '### What to use'] },
    'hints.md:1 There are 2 hints. Write at least 3, each a "## Title" with text below, from a nudge to nearly the answer.',
  ],
])('says so for %s', (_what, changes, sentence) => {
  expect(problemsOf(changes)).toContainEqual(expect.stringContaining(sentence));
});
