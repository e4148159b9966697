/**
 * Fetches a file that is packed with gzip and unpacks it. `onLoaded` is told how many of its packed bytes have arrived.
 * @throws Error `/core.bin answered 404`
 */
export async function fetchPacked(
  url: string,
  onLoaded: (bytes: number) => void,
): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`${url} answered ${response.status}`);
  let loaded = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      loaded += piece.byteLength;
      onLoaded(loaded);
      controller.enqueue(piece);
    },
  });
  const unpacked = response.body.pipeThrough(counted).pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).arrayBuffer();
}
