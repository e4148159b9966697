import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { compileInline } from './compileInline';

it('writes the notice for old browsers in the JavaScript of 2009, with the versions of package.json', async () => {
  const { tooOldScript } = await compileInline(process.cwd());
  expect(() => parse(tooOldScript, { ecmaVersion: 5 })).not.toThrow();
  expect(tooOldScript).toMatch(/Chrome or Edge \d+, Firefox \d+ or Safari [\d.]+/);
  expect(tooOldScript).not.toContain('</script');
});
