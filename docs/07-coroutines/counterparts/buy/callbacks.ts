// title: Three callbacks
import { bytes, type Kernel, text } from '#kit';
import type { Dispatcher } from '../Dispatcher';

export function buy(kernel: Kernel, loop: Dispatcher, customer: number, stock: number): void {
  //@ ask
  loop.addReader(customer, () => gotItem(kernel, loop, customer, stock));
  //@
}

//@ hands
function gotItem(kernel: Kernel, loop: Dispatcher, customer: number, stock: number): void {
  //@ ask
  const item = kernel.read(customer, 100);
  //@ forget
  loop.remove(customer);
  //@
  kernel.write(stock, item);
  //@ stock
  loop.addReader(stock, () => gotLeft(kernel, loop, customer, stock));
  //@
}

//@ hands
function gotLeft(kernel: Kernel, loop: Dispatcher, customer: number, stock: number): void {
  //@ stock
  const left = Number(text(kernel.read(stock, 100)));
  //@ forget
  loop.remove(stock);
  //@
  kernel.write(customer, bytes(left > 0 ? 'sold' : 'gone'));
  //@ close
  kernel.close(customer);
  //@
}
