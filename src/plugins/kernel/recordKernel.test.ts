import { describe, expect, it } from 'vitest';
import { readSharedCode } from '../exercises/readSharedCode';
import { recordKernel } from './recordKernel';

const { files } = readSharedCode('.');
const record = (source: string) =>
  recordKernel(`import { bytes, Kernel, text } from '#kit';\n${source}`, files);

describe('recordKernel', () => {
  it('has a step before all calls, one for each call with its line, and one at the end', () => {
    const { steps } = record(
      "const kernel = new Kernel();\nconst fd = kernel.open((peer) => peer.sends(10, 'hello').ends(20));\nkernel.select([{ fd, event: 'read' }], null);\nconsole.log(text(kernel.read(fd, 3)));\n",
    );
    expect(steps.map(({ line, now, call }) => [line, now, call])).toEqual([
      [undefined, 0, undefined],
      [4, 10, 'select([3 read], null) = [3 read]'],
      [5, 10, 'read(3, 3) = 3'],
      [undefined, 10, undefined],
    ]);
    expect(steps.map(({ sentence }) => sentence)).toEqual([
      'The program begins. It has asked the kernel for nothing yet.',
      'Nothing is ready, and `select` sleeps from 0 to 10 ms. Then 3 is readable. Meanwhile 5 bytes arrived for 3.',
      '`read(3)` copies 3 bytes out of the receive buffer. 2 bytes of 5 stay in it.',
      'The program is over: 2 system calls, none of them answered with `EAGAIN`.',
    ]);
    expect(steps.at(-1)?.output).toBe('hel\n');
  });

  it('shows what is in the buffers, and what select was asked', () => {
    const { steps } = record(
      "const kernel = new Kernel({ sendBuffer: 4 });\nconst fd = kernel.open((peer) => peer.readsNothing());\nkernel.write(fd, bytes('too long'));\nkernel.select([{ fd, event: 'write' }], 5);\n",
    );
    expect(steps[1]).toMatchObject({
      call: 'write(3, 8 bytes) = 4',
      sockets: [{ fd: 3, toSend: 'too ', room: 0, asked: [] }],
      sentence: expect.stringContaining('takes 4 of 8 bytes'),
    });
    expect(steps[2]).toMatchObject({
      now: 5,
      sockets: [{ asked: [{ event: 'write', ready: false }] }],
      sentence:
        'Nothing is ready, and `select` sleeps from 0 to 5 ms. Then the time is over, and nothing is ready.',
    });
  });

  it('marks a refused call, and goes on', () => {
    const { steps } = record(
      'const kernel = new Kernel();\nconst door = kernel.listen();\ntry {\n  kernel.accept(door);\n} catch {}\nkernel.close(door);\n',
    );
    expect(steps[2]).toMatchObject({ line: 5, refused: true, call: 'accept(3) = -1 EAGAIN' });
    expect(steps[3]).toMatchObject({ refused: false, sockets: [] });
    expect(steps[4]?.sentence).toBe(
      'The program is over: 3 system calls, 1 of them answered with `EAGAIN`.',
    );
  });

  it('ends with the error that comes out of the program, and its line', () => {
    const { steps } = record('const kernel = new Kernel();\nkernel.read(7, 1);\n');
    expect(steps.at(-1)).toMatchObject({
      line: 3,
      sentence: expect.stringContaining('The program is ended by BadFileDescriptor'),
    });
  });

  it.each([
    ['const n = 1;', 'makes no kernel'],
    ['new Kernel(); new Kernel();', 'makes a second kernel'],
    ['const kernel = new Kernel();\nfor (;;) kernel.sleep(1);', 'more than 120 system calls'],
    ["import '#loop';", 'It can import "#kit"'],
  ])('refuses %s', (source, message) => {
    expect(() => record(source)).toThrow(message);
  });
});
