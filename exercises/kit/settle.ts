/** Lets every promise that can go on go on: so many turns of the microtask queue. */
export async function settle(turns = 100): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await undefined;
}
