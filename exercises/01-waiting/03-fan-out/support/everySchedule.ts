import type { ServiceName } from './HeldServices';

/** One thing that happens: a service answers, or it fails. */
export interface Event {
  readonly service: ServiceName;
  readonly does: 'answers' | 'fails';
}

const SERVICES = ['profile', 'orders', 'suggestions'] as const;
const ENDS = ['answers', 'fails'] as const;

/** All ways in which none, one, two or three of the services answer or fail, in every order. The shortest come first: 79. */
export function everySchedule(): Event[][] {
  const schedules: Event[][] = [[]];
  // What is appended here is visited later by the same loop.
  for (const schedule of schedules) {
    for (const service of SERVICES) {
      if (schedule.some((event) => event.service === service)) continue;
      for (const does of ENDS) schedules.push([...schedule, { service, does }]);
    }
  }
  return schedules;
}

/** `profile answers, orders fails`, or `nothing happens`. */
export function show(schedule: readonly Event[]): string {
  return schedule.map(({ service, does }) => `${service} ${does}`).join(', ') || 'nothing happens';
}

/** What should have become of the page when this has happened. */
export function wantedAfter(schedule: readonly Event[]): string {
  const there = new Set<ServiceName>();
  for (const { service, does } of schedule) {
    if (does === 'fails' && service !== 'suggestions') return `failed with the error of ${service}`;
    if (does === 'answers') there.add(service);
    if (there.has('profile') && there.has('orders')) {
      return there.has('suggestions') ? 'a page with suggestions' : 'a page without suggestions';
    }
  }
  return 'not ready';
}
