/**
 * @belief Before you can say that a page has failed, all that it needs must have ended.
 * @fails Fail with the first > fails as soon as one has failed, while the others are under way
 * @fails Fail with the first > ends as it should, whatever answers and fails when
 * @tell Your page knows that it cannot be sent, and waits on for an answer that will not help it. The user looks at an empty window for as long as the slower service takes. `Promise.allSettled` is for those who
 * need to know how *each* one ended.
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

  const [profile, orders] = await Promise.allSettled([services.profile(id), services.orders(id)]);
  if (profile.status === 'rejected') throw profile.reason;
  if (orders.status === 'rejected') throw orders.reason;
  return { profile: profile.value, orders: orders.value, suggestions };
}
