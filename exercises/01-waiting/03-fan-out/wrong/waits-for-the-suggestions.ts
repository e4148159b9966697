/**
 * @belief A service is optional when its failure is forgiven.
 * @fails Do not wait for the suggestions > sends the page without them when they are still under way
 * @fails Fail with the first > ends as it should, whatever answers and fails when
 * @tell Your page forgives suggestions that fail, and still waits for them. A service that answers after ten seconds, or never, does not fail: your page stands still with it. How do you look at what has come
 * *without* waiting for it?
 */
import type { Services, UserPage } from '../support/Services';

export async function userPage(services: Services, id: number): Promise<UserPage> {
  const [profile, orders, suggestions] = await Promise.all([
    services.profile(id),
    services.orders(id),
    services.suggestions(id).catch(() => null),
  ]);
  return { profile, orders, suggestions };
}
