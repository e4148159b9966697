/**
 * @belief Who uses `await` asks at the same time.
 * @fails Ask all three at once > asks all three before any of them has answered
 * @fails Ask all three at once > asks each of them once, for the user whose page it is
 * @fails Do not wait for the suggestions > sends the page without them when they are still under way
 * @fails Fail with the first > fails as soon as one has failed, while the others are under way
 * @fails Fail with the first > ends as it should, whatever answers and fails when
 * @tell Your `userPage` asks the next service when the one before has answered: 20 + 40 + 30 ms. `await` on a call is "ask, and stand still until the answer is
 * there". Nothing overlaps unless it has been asked before you begin to wait.
 */
import type { Services, UserPage } from '../support/Services';

export async function userPage(services: Services, id: number): Promise<UserPage> {
  const profile = await services.profile(id);
  const orders = await services.orders(id);
  const suggestions = await services.suggestions(id).catch(() => null);
  return { profile, orders, suggestions };
}
