import { Counterparts as Pair } from '@instruments';
import type { CounterpartsView, Part } from '@site/src/components/Counterparts/CounterpartsView';
import type { Deferred } from '@site/src/components/Island/Deferred';
import { Island } from '@site/src/components/Island/Island';
import { mapDeferred } from '@site/src/components/Island/mapDeferred';

interface Props {
  readonly of: Deferred<CounterpartsView>;
  readonly parts: readonly Part[];
}

/** `<Counterparts of="echo" parts={parts} />`: the build puts the two programs in the place of their folder's name. */
export function Counterparts({ of, parts }: Props) {
  return <Island component={Pair} props={mapDeferred([of], ([view]) => ({ view, parts }))} />;
}
