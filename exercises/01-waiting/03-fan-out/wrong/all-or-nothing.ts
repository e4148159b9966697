/**
 * @belief Three that are asked together stand or fall together.
 * @fails Do not wait for the suggestions > sends the page without them when they are still under way
 * @fails Do not wait for the suggestions > sends the page without them when they have failed
 * @fails Fail with the first > ends as it should, whatever answers and fails when
 * @tell `Promise.all` of all three waits for the slowest of them and fails with the first of them, also when it is the suggestions. A shop that sends no pages because nobody can
 * suggest a lamp loses its customers for nothing. Which of the three belong into it?
 */
import type { Services, UserPage } from '../support/Services';

export async function userPage(services: Services, id: number): Promise<UserPage> {
  const [profile, orders, suggestions] = await Promise.all([
    services.profile(id),
    services.orders(id),
    services.suggestions(id),
  ]);
  return { profile, orders, suggestions };
}
