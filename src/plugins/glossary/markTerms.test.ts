import type { Node, Parent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../prose/parsePage';
import { createForms } from './createForms';
import { markTerms } from './markTerms';
import { readGlossary } from './readGlossary';

const glossary = readGlossary(
  parsePage(`## Thread {/* #thread */}

One flow of control.

## Thread pool {/* #thread-pool */}

{/* forms: thread pool, thread pools, pool of threads */}

Several threads.

## Event loop {/* #event-loop */}

A loop.

## Memory {/* #memory */}

Bytes.

## Little’s law {/* #littles-law */}

{/* forms: Little’s law */}

A law.

## EAGAIN {/* #eagain */}

{/* forms: \`EAGAIN\` */}

An answer.

## Block {/* #block */}

{/* by hand */}

To hold the thread.

## GIL {/* #gil */}

A lock.
`),
);

/** The words of the page, `[word]` for each mark. */
function marked(source: string): string {
  const tree = parsePage(source);
  markTerms(tree, createForms(glossary));
  return written(tree);
}

function written(node: Node | Parent): string {
  if (!('children' in node)) return 'value' in node ? String(node.value) : '';
  const inner = node.children.map(written);
  if (node.type === 'link') return `[${inner.join('')}]`;
  return inner.join(/root|Directive|Flow/.test(node.type) ? ' | ' : '');
}

describe('markTerms', () => {
  it.each([
    ['the first use and no other', 'A thread. A thread.', 'A [thread]. A thread.'],
    ['the plural', 'Two threads, many memories.', 'Two [threads], many [memories].'],
    ['a word at the start of a sentence', 'Ready? Threads run.', 'Ready? [Threads] run.'],
    ['no name that begins alike', 'The class Thread is one.', 'The class Thread is one.'],
    [
      'the longer of two',
      'A pool of threads, a thread pool, a thread.',
      'A [pool of threads], a thread pool, a [thread].',
    ],
    ['a term over a line’s end', 'An event\nloop.', 'An [event\nloop].'],
    ['either apostrophe', "By Little's law.", "By [Little's law]."],
    ['a genitive', "The thread's stack.", "The [thread]'s stack."],
    [
      'no part of a word',
      'multithread, threading, thread-safe, GIL-free',
      'multithread, threading, thread-safe, GIL-free',
    ],
    ['no word of a path', 'See a/thread and thread.py.', 'See a/thread and thread.py.'],
    [
      'no quoted word',
      'They say "thread" and “thread” here.',
      'They say "thread" and “thread” here.',
    ],
    [
      'code that is a term, exactly',
      'It says `EAGAIN`, not `eagain`.',
      'It says [EAGAIN], not eagain.',
    ],
    [
      'no code that is spelled like a word',
      'The module `thread` is old.',
      'The module thread is old.',
    ],
    ['nothing that is linked by hand only', 'Calls block.', 'Calls block.'],
    ['a term in emphasis', 'It is the *thread* that waits.', 'It is the [thread] that waits.'],
    [
      'no heading, no link, no bold words',
      '# Thread\n\n[thread](x.mdx) and **thread**',
      'Thread | [thread] and thread',
    ],
    ['nothing in a tag', '<Tabs>\n  A thread.\n</Tabs>', 'A thread.'],
    [
      'the words of an admonition and not its label',
      ':::belief[A thread]\nThe GIL.\n:::',
      'A thread | The [GIL].',
    ],
    [
      'two in a paragraph at most',
      'A thread, memory, the GIL.\n\nThe GIL.',
      'A [thread], [memory], the GIL. | The [GIL].',
    ],
    [
      'nothing that the author links later',
      'A thread.\n\nA [thread](../glossary.mdx#thread).',
      'A thread. | A [thread].',
    ],
    [
      'nothing from where nothing is new',
      'A thread.\n\n## What you now know\n\nThe GIL.',
      'A [thread]. | What you now know | The GIL.',
    ],
  ])('marks %s', (_what, source, expected) => {
    expect(marked(source)).toBe(expected);
  });

  it('tells all marks, with their lines, and which are the author’s', () => {
    const tree = parsePage(
      '---\ntitle: x\n---\n\nA thread\n\nand [blocks](../glossary.mdx#block).\n',
    );
    expect(
      markTerms(tree, createForms(glossary)).map(({ id, line, byHand }) => [id, line, byHand]),
    ).toEqual([
      ['block', 7, true],
      ['thread', 5, false],
    ]);
  });
});
