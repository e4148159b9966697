/**
 * @belief A service that has failed is asked once more.
 * @fails Ask all three at once > asks each of them once, for the user whose page it is
 * @tell You ask a service again when it has failed. The page fails later than it should, and a service that is down because it has too much to do gets twice as much. Asking again is a decision of its own,
 * and this task asks each service once.
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
    services.profile(id).catch(() => services.profile(id)),
    services.orders(id).catch(() => services.orders(id)),
  ]);
  return { profile, orders, suggestions };
}
