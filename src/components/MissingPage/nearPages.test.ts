import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearPages, wordsOf } from './nearPages';

const pages = (
  [
    { path: '/', title: 'Yieldpoint' },
    { path: '/generators/', title: 'A function that can stop in the middle' },
    { path: '/event-loop/', title: 'An event loop, built by hand' },
    { path: '/event-loop/sockets/', title: 'Sockets in the loop' },
    { path: '/never-block/', title: 'What must never block' },
    { path: '/multitasking/shared-memory/', title: 'Threads share memory' },
    { path: '/exercises/lazy-pipeline/', title: 'A lazy pipeline' },
    { path: '/exercises/', title: 'Exercises' },
  ] as const
).map((page) => ({ ...page, kind: 'Page' }));
const first = (address: string) => nearPages(address, pages, 3)[0]?.path;

/** Any units of UTF-16, also halves of a pair. */
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
  .map((codes) => String.fromCharCode(...codes));

describe('pages near an address', () => {
  it.each([
    ['/generator/', '/generators/'],
    ['/genrators', '/generators/'],
    ['/docs/05-generators/index.html', '/generators/'],
    ['/eventloop/', '/event-loop/'],
    ['/EventLoop', '/event-loop/'],
    ['/event-loop/sokets/', '/event-loop/sockets/'],
    ['/sockets', '/event-loop/sockets/'],
    ['/lazy-pipeline/', '/exercises/lazy-pipeline/'],
    ['/exercise/lazy_pipelines?from=chat#a', '/exercises/lazy-pipeline/'],
    ['/threads%20memory', '/multitasking/shared-memory/'],
    ['/never-block/ways-ot/', '/never-block/'],
  ])('%s: %s', (address, path) => {
    expect(first(address)).toBe(path);
  });

  it.each(['/', '/xyzzy/', '/wp-login.php', '/%E0%A4%A', '/index.html'])(
    '%s is near nothing',
    (address) => {
      expect(first(address)).toBeUndefined();
    },
  );

  it('are no more than asked for', () => {
    expect(nearPages('/exercises/event/loop/generators/', pages, 2)).toHaveLength(2);
  });

  it('answer whatever an address says, and do not take long', () => {
    fc.assert(
      fc.property(units, (address) => {
        expect(nearPages(`/${address}`, pages, 3).length).toBeLessThanOrEqual(3);
      }),
    );
    expect(nearPages(`/${'generators-'.repeat(100_000)}`, pages, 3)[0]?.path).toBe('/generators/');
  });
});

describe('words of an address', () => {
  it('are split where people join them', () => {
    expect(wordsOf('/docs/EventLoop%20Tasks.html?x=1#y')).toEqual(['event', 'loop', 'tasks']);
  });
});
