import type { TypesAtWork, TypesState } from './TypesAtWork';

interface Props {
  readonly state: TypesState;
  readonly types: TypesAtWork;
}

/** How it stands with the types. A run does not wait for them. */
export function TypeStatus({ state: { phase, problems }, types }: Props) {
  const again = (
    <button type="button" onClick={() => void types.start()}>
      Retry
    </button>
  );
  switch (phase) {
    case 'offered':
      return (
        <button type="button" onClick={() => void types.start()}>
          Check types (1 MB)
        </button>
      );
    case 'loading':
      return 'Loading types …';
    case 'failed':
      return <>Types could not be loaded; all else works. {again}</>;
    case 'stopped':
      return <>The type check has stopped; all else works. {again}</>;
    case 'ready':
      if (problems === undefined) return 'Checking types …';
      if (problems === 0) return 'No type errors';
      return (
        <button type="button" title="They do not stop a run." onClick={() => types.list()}>
          {problems === 1 ? '1 type error' : `${problems} type errors`}
        </button>
      );
    default:
      return null;
  }
}
