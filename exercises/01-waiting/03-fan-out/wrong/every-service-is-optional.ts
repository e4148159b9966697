/**
 * @belief A page should be sent whatever happens.
 * @fails Fail with the first > fails with the error of a service that it needs
 * @fails Fail with the first > fails as soon as one has failed, while the others are under way
 * @fails Fail with the first > ends as it should, whatever answers and fails when
 * @tell Your page puts something empty in the place of what has failed. A user who has a hundred orders and is told that there are none does not see an error; they see a lie. Without a profile or without orders there is no page.
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

  const [profile, orders] = await Promise.all([
    services.profile(id).catch(() => ({ name: '' })),
    services.orders(id).catch(() => []),
  ]);
  return { profile, orders, suggestions };
}
