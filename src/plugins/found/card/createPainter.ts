import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(__filename);
const face = (name: string) => `@fontsource-variable/${name}-latin-wght-normal.woff2`;
const FACES = [face('literata/files/literata'), face('geist/files/geist')];

let ready: Promise<void> | undefined;

/** A function that paints an SVG as PNG, with the faces of the site: pure WebAssembly, no browser and no native code. */
export async function createPainter(): Promise<(svg: string) => Uint8Array> {
  const bytes = (specifier: string) => readFile(require.resolve(specifier));
  // It may be started once in a process.
  ready ??= bytes('@resvg/resvg-wasm/index_bg.wasm').then((wasm) => initWasm(wasm));
  const [, ...faces] = await Promise.all([ready, ...FACES.map(bytes)]);
  const font = { fontBuffers: faces.map((one) => new Uint8Array(one)) };
  return (svg) => {
    const picture = new Resvg(svg, { font });
    const image = picture.render();
    const png = image.asPng();
    image.free();
    picture.free();
    return png;
  };
}
