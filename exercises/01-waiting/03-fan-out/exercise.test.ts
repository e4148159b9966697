import { describe, expect, it } from 'vitest';
import { userPage } from './exercise';
import { type Event, everySchedule, show, wantedAfter } from './support/everySchedule';
import { everybodyGoesOn, HeldServices } from './support/HeldServices';
import type { UserPage } from './support/Services';

/** A page that somebody waits for, of services that a test holds in its hand. */
async function start(held = new HeldServices()) {
  let page: UserPage | undefined;
  let failure: { readonly error: unknown } | undefined;
  userPage(held.services, 42).then(
    (sent) => {
      page = sent;
    },
    (error: unknown) => {
      failure = { error };
    },
  );
  await everybodyGoesOn();

  /** What has become of the page, in words. */
  const outcome = (): string => {
    if (failure) return `failed with ${ownerOf(failure.error, held)}`;
    if (!page) return 'not ready';
    const { profile, orders, suggestions } = page;
    if (profile !== held.answers.profile) return 'a page with a wrong profile';
    if (orders !== held.answers.orders) return 'a page with wrong orders';
    if (suggestions === null) return 'a page without suggestions';
    const areTheirs = suggestions === held.answers.suggestions;
    return areTheirs ? 'a page with suggestions' : 'a page with wrong suggestions';
  };
  return { held, outcome };
}

function ownerOf(error: unknown, held: HeldServices): string {
  const owner = Object.entries(held.errors).find(([, own]) => own === error)?.[0];
  return owner ? `the error of ${owner}` : `another error: ${error}`;
}

/** `profile answers`, `orders fails`, one after another; all who wait go on after each. */
async function play(schedule: string, held?: HeldServices) {
  const started = await start(held);
  const events = schedule
    .split(', ')
    .map((event) => event.split(' ') as [Event['service'], string]);
  for (const [service, does] of events) {
    await (does === 'fails' ? started.held.fail(service) : started.held.answer(service));
  }
  return { ...started, story: schedule };
}

function expectOutcome(
  { story, outcome }: { readonly story: string; outcome(): string },
  wanted: string,
): void {
  const told = `${story}: then the page should be "${wanted}", and it is "${outcome()}"`;
  expect(outcome(), told).toBe(wanted);
}

function expectAllHeard({ story, held }: { readonly story: string; readonly held: HeldServices }) {
  expect(held.hasUnheardFailure, `${story}: and nobody listens to the failure`).toBe(false);
}

describe('Ask all three at once', () => {
  it('asks all three before any of them has answered', async () => {
    const { held } = await start();
    const asked = held.calls.map(({ service }) => service).sort();
    const told = `nobody has answered yet, and userPage has asked: ${asked.join(', ') || 'nobody'}`;
    expect(asked, told).toEqual(['orders', 'profile', 'suggestions']);
  });

  it('asks each of them once, for the user whose page it is', async () => {
    for (const schedule of everySchedule().filter(({ length }) => length === 3)) {
      const { held, story } = await play(show(schedule));
      const asked = held.calls.map(({ service, id }) => `${service}(${id})`).sort();
      const told = `${story}: in all, userPage has asked ${asked.join(', ') || 'nobody'}`;
      expect(asked, told).toEqual(['orders(42)', 'profile(42)', 'suggestions(42)']);
    }
  });

  it('puts all three answers into the page', async () => {
    const played = await play('suggestions answers, orders answers, profile answers');
    expectOutcome(played, 'a page with suggestions');
  });
});

describe('Do not wait for the suggestions', () => {
  it('takes them along when they come before the last of the other two', async () => {
    const played = await play('profile answers, suggestions answers, orders answers');
    expectOutcome(played, 'a page with suggestions');
    const other = await play('orders answers, suggestions answers, profile answers');
    expectOutcome(other, 'a page with suggestions');
  });

  it('takes an empty list for an answer', async () => {
    const held = new HeldServices();
    held.answers.suggestions = [];
    const played = await play('suggestions answers, profile answers, orders answers', held);
    expectOutcome(played, 'a page with suggestions');
  });

  it('sends the page without them when they are still under way', async () => {
    expectOutcome(await play('profile answers, orders answers'), 'a page without suggestions');
    expectOutcome(await play('orders answers, profile answers'), 'a page without suggestions');
  });

  it('sends the page without them when they have failed', async () => {
    const played = await play('suggestions fails, profile answers, orders answers');
    expectOutcome(played, 'a page without suggestions');
  });
});

describe('Fail with the first', () => {
  it('fails with the error of a service that it needs', async () => {
    const played = await play('profile answers, suggestions answers, orders fails');
    expectOutcome(played, 'failed with the error of orders');
  });

  it('fails as soon as one has failed, while the others are under way', async () => {
    expectOutcome(await play('profile fails'), 'failed with the error of profile');
    expectOutcome(await play('orders fails'), 'failed with the error of orders');
  });

  it('ends as it should, whatever answers and fails when', async () => {
    for (const schedule of everySchedule()) {
      const { outcome } = schedule.length > 0 ? await play(show(schedule)) : await start();
      const wanted = wantedAfter(schedule);
      const told = `the shortest schedule that goes wrong: ${show(schedule)}. The page should be "${wanted}", and it is "${outcome()}"`;
      expect(outcome(), told).toBe(wanted);
    }
  });
});

describe('Hear every failure', () => {
  it('hears the suggestions fail when the page was sent long ago', async () => {
    expectAllHeard(await play('profile answers, orders answers, suggestions fails'));
  });

  it('hears the second failure, though the page has failed with the first', async () => {
    expectAllHeard(await play('orders fails, profile fails'));
    expectAllHeard(await play('profile fails, orders fails'));
  });

  it('leaves no failure unheard, whatever answers and fails when', async () => {
    for (const schedule of everySchedule().filter(({ length }) => length > 0)) {
      const { held } = await play(show(schedule));
      const told = `the shortest schedule after which nobody listens to a failure: ${show(schedule)}`;
      expect(held.hasUnheardFailure, told).toBe(false);
    }
  });
});
