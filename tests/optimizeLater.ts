import { setFlagsFromString } from 'node:v8';

/** From when on V8's most expensive compiler is used, by Node's version: 7 and 10 times as late as it would be. Elsewhere it takes little. */
const later: Readonly<Record<string, string>> = {
  20: '--interrupt-budget=1000000',
  22: '--invocation-count-for-turbofan=30000',
};

/** A run of the tests does a thousand things a few times each: to optimize them takes longer than to do them. A seventh of the run. */
export function optimizeLater(): void {
  const [major = ''] = process.versions.node.split('.');
  const flag = later[major];
  if (flag) setFlagsFromString(flag);
}
