/** Hands over each key that is pressed, until Ctrl-C, Ctrl-D or q. Settles then. */
export function listenToKeys(
  stdin: NodeJS.ReadStream,
  press: (key: string) => void,
): Promise<void> {
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return new Promise((done) => {
    const hear = (typed: string) => {
      // An arrow is three characters that begin with an escape; it is no key of ours.
      if (typed.startsWith('\u001b')) return;
      for (const key of typed.toLowerCase()) {
        if (key !== 'q' && key !== '\u0003' && key !== '\u0004') press(key);
        else {
          stdin.off('data', hear);
          stdin.setRawMode(false);
          stdin.pause();
          return done();
        }
      }
    };
    stdin.on('data', hear);
    stdin.on('end', () => done());
  });
}
