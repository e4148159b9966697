/**
 * @belief The suggestions are in time if they come before the profile.
 * @fails Do not wait for the suggestions > takes them along when they come before the last of the other two
 * @fails Fail with the first > ends as it should, whatever answers and fails when
 * @tell Your page stops looking for suggestions when the profile is there, and then still waits for the orders. What comes meanwhile would have cost nobody any time. When exactly is the page ready?
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
  let inTime: readonly string[] | null = null;
  const profileFirst = services.profile(id).then((profile) => {
    inTime = suggestions;
    return profile;
  });
  const [profile, orders] = await Promise.all([profileFirst, services.orders(id)]);
  return { profile, orders, suggestions: inTime };
}
