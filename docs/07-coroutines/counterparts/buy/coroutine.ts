// title: One coroutine
import { bytes, type Kernel, text } from '#kit';
import type { Coroutine } from '../Coroutine';

//@ hands
export function* buy(kernel: Kernel, customer: number, stock: number): Coroutine<void> {
  //@ close
  try {
    //@ ask forget
    yield { type: 'wait', fd: customer, event: 'read' };
    //@ ask
    const item = kernel.read(customer, 100);
    //@
    kernel.write(stock, item);
    //@ stock forget
    yield { type: 'wait', fd: stock, event: 'read' };
    //@ stock
    const left = Number(text(kernel.read(stock, 100)));
    //@
    kernel.write(customer, bytes(left > 0 ? 'sold' : 'gone'));
    //@ close
  } finally {
    kernel.close(customer);
  }
  //@
}
