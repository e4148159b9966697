/**
 * @belief A promise that nobody waits for can fail as it likes.
 * @fails Hear every failure > hears the suggestions fail when the page was sent long ago
 * @fails Hear every failure > leaves no failure unheard, whatever answers and fails when
 * @tell Nobody listens when your suggestions fail. `then` with one callback does not handle a failure: it gives a new promise that fails in turn. An optional service that is down would end the whole server, and with it every page.
 */
import type { Services, UserPage } from '../support/Services';

export async function userPage(services: Services, id: number): Promise<UserPage> {
  let suggestions: readonly string[] | null = null;
  services.suggestions(id).then((found) => {
    suggestions = found;
  });
  const [profile, orders] = await Promise.all([services.profile(id), services.orders(id)]);
  return { profile, orders, suggestions };
}
