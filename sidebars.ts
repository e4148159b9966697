import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** The course in its parts. A page of a chapter is one line here. */
function part(label: string, items: string[]) {
  return {
    type: 'category' as const,
    label,
    items,
    collapsible: false,
    collapsed: false,
    className: 'chapter-part',
  };
}

const sidebars: SidebarsConfig = {
  course: [
    part('Part I · Waiting', [
      'waiting/index',
      'forms-of-io/index',
      'forms-of-io/network-and-streams',
      'forms-of-io/disk-and-database',
      'forms-of-io/processes-and-time-outs',
    ]),
    part('Part II · Sharing the machine', [
      'multitasking/index',
      'multitasking/shared-memory',
      'multitasking/processes',
      'multitasking/tasks',
      'gil/index',
      'gil/turns',
      'gil/history',
    ]),
    part('Part III · Functions that pause', [
      'generators/index',
      'readiness/index',
      'readiness/four-calls',
      'readiness/callbacks',
      'coroutines/index',
      'coroutines/many',
      'async-await/index',
      'async-await/at-once',
      'async-await/two-languages',
    ]),
    part('Part IV · The event loop', [
      'event-loop/index',
      'event-loop/futures-and-tasks',
      'event-loop/sockets',
      'event-loop/cancellation-and-races',
      'never-block/index',
      'never-block/ways-out',
      'never-block/choosing',
    ]),
    part('Reference', ['machine', 'glossary']),
  ],
};

export default sidebars;
