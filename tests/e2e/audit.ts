import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Audit {
  /** A selector: only what is in it is looked at. */
  readonly within?: string;
  /** Rules of axe by their names; without it all of them. */
  readonly rules?: readonly string[];
}

/**
 * What axe objects to on a page as it is now, one sentence for each rule. It looks at no frame (those of the sandboxes have
 * nothing that anybody sees), and keeps no record of what it passes: that was half of the time of an audit.
 */
export async function audit(page: Page, { within, rules }: Audit = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], iframes: false });
  if (within !== undefined) axe.include(within);
  if (rules) axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
  );
}
