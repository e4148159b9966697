import type { Services, UserPage } from './support/Services';

/** The page of a user. Profile and orders have to be there; the suggestions are in it if they come before the page is ready. */
export async function userPage(services: Services, id: number): Promise<UserPage> {
  // A call like `services.orders(id)` asks, and gives a promise at once. `await` is what waits.
  // Whom does this page ask too late, for whom does it wait in vain, and to whom does nobody listen?
  const suggestions = services.suggestions(id);
  const profile = await services.profile(id);
  const orders = await services.orders(id);
  return { profile, orders, suggestions: await suggestions };
}
