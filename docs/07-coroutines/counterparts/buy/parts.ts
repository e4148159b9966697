import type { Part } from '@site/src/components/Counterparts/CounterpartsView';

export const parts: Part[] = [
  {
    id: 'ask',
    title: 'Wait for the item',
    text: 'Register a function, return, be called: three steps in two functions. In the coroutine it is one `yield`, and the line below it.',
  },
  {
    id: 'stock',
    title: 'Wait for the stock',
    text: 'The second cut between two functions is the second `yield`. Nothing is nested, and nothing is named that is called from one place only.',
  },
  {
    id: 'hands',
    title: 'What goes from hand to hand',
    text: 'Each callback is given all that the ones after it need. The coroutine has it in its frame: parameters and local variables stay where they are while it waits.',
  },
  {
    id: 'forget',
    title: 'Take the callback out',
    text: 'A callback is called at each event until somebody removes it, and a forgotten removal reads the wrong bytes. A request is answered once. There is nothing to take out.',
  },
  {
    id: 'close',
    title: 'Close the customer',
    text: 'The callbacks close at the end of the good way. If the stock answers with an error, nobody does. `finally` closes on every way.',
  },
];
