/**
 * @belief What must not delay the page is asked for when the page is ready, and comes too late.
 * @fails Ask all three at once > puts all three answers into the page
 * @fails Do not wait for the suggestions > takes them along when they come before the last of the other two
 * @fails Do not wait for the suggestions > takes an empty list for an answer
 * @fails Fail with the first > ends as it should, whatever answers and fails when
 * @tell Your page asks for suggestions and never puts any in, not even if they came first. Not to wait for an answer does not mean not to look at it.
 */
import type { Services, UserPage } from '../support/Services';

export async function userPage(services: Services, id: number): Promise<UserPage> {
  services.suggestions(id).catch(() => null);
  const [profile, orders] = await Promise.all([services.profile(id), services.orders(id)]);
  return { profile, orders, suggestions: null };
}
