import type { Services, UserPage } from './support/Services';

/** The page of a user. Profile and orders have to be there; the suggestions are in it if they come before the page is ready. */
export async function userPage(services: Services, id: number): Promise<UserPage> {
  let suggestions: readonly string[] | null = null;
  services.suggestions(id).then(
    (found) => {
      suggestions = found;
    },
    () => {}, // a page without suggestions is still a page
  );
  const [profile, orders] = await Promise.all([services.profile(id), services.orders(id)]);
  return { profile, orders, suggestions };
}
