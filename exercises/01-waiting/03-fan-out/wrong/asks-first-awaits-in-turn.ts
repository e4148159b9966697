/**
 * @belief Promises that have been asked for can be awaited one after another.
 * @fails Fail with the first > fails as soon as one has failed, while the others are under way
 * @fails Fail with the first > ends as it should, whatever answers and fails when
 * @fails Hear every failure > hears the second failure, though the page has failed with the first
 * @fails Hear every failure > leaves no failure unheard, whatever answers and fails when
 * @tell You ask at once, and that is right. But while you wait for the profile, nobody listens to the orders: if they fail first, the failure belongs to nobody, and the page learns of it only when the profile has come.
 * What waits for two promises at once?
 */
import type { Services, UserPage } from '../support/Services';

export async function userPage(services: Services, id: number): Promise<UserPage> {
  let suggestions: readonly string[] | null = null;
  services.suggestions(id).then(
    (found) => {
      suggestions = found;
    },
    () => {},
  );

  const profile = services.profile(id);
  const orders = services.orders(id);
  return { profile: await profile, orders: await orders, suggestions };
}
