import { Cell, Lock } from '#kit';

/** An account of the shop's bank. Its balance is shared memory; its lock is for whoever works on it. */
export class Account {
  /** Each account has another one, from 1. */
  readonly number: number;
  readonly balance: Cell<number>;
  readonly lock: Lock;

  constructor(number: number, balance: number) {
    this.number = number;
    this.balance = new Cell(`balance ${number}`, balance);
    this.lock = new Lock(`lock ${number}`);
  }
}
