import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const roles = readFileSync('src/css/roles.css', 'utf8');
const prose = readFileSync('src/css/prose.css', 'utf8');

/** The colours of one theme, by the name of their variable. */
function colours(selector: string): Map<string, string> {
  const start = roles.indexOf(`${selector} {`);
  const block = roles.slice(start, roles.indexOf('}', start));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function luminance(colour: string): number {
  const digits =
    colour.length === 4
      ? [...colour.slice(1)].map((d) => d + d)
      : (colour.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const tokens = [...prose.matchAll(/--shiki-([\w-]+):\s*var\((--[\w-]+)\)/g)].map(
  ([, token = '', name = '']) => [token, name] as const,
);

describe.each([
  ['light', colours(':root')],
  ['dark', new Map([...colours(':root'), ...colours('[data-theme="dark"]')])],
])('in the %s theme', (_theme, values) => {
  const of = (name: string) => values.get(name) ?? expect.fail(`${name} is no colour in roles.css`);

  it.each(tokens)('code: %s can be read', (_token, name) => {
    expect(contrast(of(name), of('--code'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    '--running-t',
    '--waiting-t',
    '--waiting-fill',
    '--suspended-t',
    '--blocked-t',
    '--kernel-t',
    '--timer-t',
    '--raised',
  ])('diagrams: words on %s can be read', (ground) => {
    expect(contrast(of('--ink'), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
