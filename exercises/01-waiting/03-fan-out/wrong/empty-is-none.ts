/**
 * @belief An empty list of suggestions is as good as none.
 * @fails Do not wait for the suggestions > takes an empty list for an answer
 * @tell The service has answered: there is nothing to suggest. You make `null` of it, which says that there was no answer. The page may want to show these two differently, and whoever watches the service certainly does.
 */
import type { Services, UserPage } from '../support/Services';

export async function userPage(services: Services, id: number): Promise<UserPage> {
  let suggestions: readonly string[] | null = null;
  services.suggestions(id).then(
    (found) => {
      if (found.length > 0) suggestions = found;
    },
    () => {},
  );
  const [profile, orders] = await Promise.all([services.profile(id), services.orders(id)]);
  return { profile, orders, suggestions };
}
