import {
  type ComponentType,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { CatchFault } from '../Fault/CatchFault';
import type { Fault } from '../Fault/Fault';
import { FaultCard } from '../Fault/FaultCard';
import { isLoadFailure } from '../Fault/isLoadFailure';
import { NotLoaded } from '../Fault/NotLoaded';
import { KeptFocus } from '../Keyboard/KeptFocus';
import { Arrival } from './Arrival';
import { afterFirstSign } from './afterFirstSign';
import type { Deferred } from './Deferred';
import styles from './Island.module.css';
import { settle } from './settle';
import { whenNear } from './whenNear';

interface Props<P extends object> {
  /** What it is called when it fails, as in “This quiz has stopped”. */
  readonly name?: string;
  readonly component: Deferred<ComponentType<P>>;
  /** The component's props, of which some may still have to be loaded. */
  readonly props: Deferred<P>;
  /** It moves by itself: it does not wait for a sign of its reader, only until it is near the window. */
  readonly eager?: boolean;
  /** Its name in an address: `#name` leads to it, and `#name?cores=2` too, which also wakes it. */
  readonly anchor?: string | undefined;
}

/**
 * An instrument in a chapter. The server draws it into the page, and there it stands, readable and still, until a reader
 * has shown up and comes near. Only then are its script and data loaded, and the living instrument takes the place of the
 * drawn one, in one step. So a chapter with a dozen instruments opens as fast as one with none. One that fails gives its
 * place back to what was drawn, and the rest of the page goes on.
 */
export function Island<P extends object>(island: Props<P>) {
  const { component, props, anchor } = island;
  if ('now' in component && 'now' in props) {
    const Component = component.now;
    return (
      <div className={styles.drawn} id={anchor}>
        <Component {...props.now} />
      </div>
    );
  }
  return <DrawnIsland {...island} />;
}

interface Living<P> {
  readonly Component: ComponentType<P>;
  readonly props: P;
  /** Where it is drawn, a little at a time, before it is seen. */
  readonly host: HTMLElement;
}

function DrawnIsland<P extends object>({
  name = 'part of the page',
  component,
  props,
  eager = false,
  anchor,
}: Props<P>) {
  const place = useRef<HTMLDivElement>(null);
  /** What the server has drawn, while the living instrument stands there. */
  const drawn = useRef<readonly Node[]>([]);
  const [living, setLiving] = useState<Living<P>>();
  const [failed, setFailed] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const [retried, setRetried] = useState(false);
  const [settled, setSettled] = useState(false);
  // The first sources stay: a page that renders again must not load its instruments again.
  const [sources] = useState({ component, props });

  const load = useCallback(() => {
    setFailed(false);
    setFault(undefined);
    // Living things need rules that nothing drawn needs: `src/plugins/delivery/start.client.ts` waits for this.
    document.documentElement.dataset.alive = '';
    // A turn later, so that the rules of the page come before those of the instrument, which are loaded with it.
    const loading = Promise.resolve().then(() =>
      Promise.all([take(sources.component), take(sources.props)]),
    );
    loading.then(
      ([Component, loaded]) => {
        if (place.current?.hasChildNodes()) drawn.current = [...place.current.childNodes];
        const host = document.createElement('div');
        startTransition(() => setLiving({ Component, props: loaded, host }));
      },
      (error: unknown) =>
        isLoadFailure(error) ? setFailed(true) : setFault({ error, components: '' }),
    );
  }, [sources]);

  const retry = () => {
    setRetried(true);
    load();
    // The button that was pressed goes: the keyboard goes on where the instrument will be.
    place.current?.setAttribute('tabindex', '-1');
    place.current?.focus({ preventScroll: true });
  };

  useLayoutEffect(() => {
    if (!fault) return;
    setLiving(undefined);
    place.current?.replaceChildren(...drawn.current);
  }, [fault]);

  useLayoutEffect(() => {
    const div = place.current;
    if (!div) return;
    // Who came by a link inside the site finds nothing drawn.
    if (!div.hasChildNodes()) return void load();
    if (eager) return whenNear(div, load);
    if (anchor && window.location.hash.startsWith(`#${anchor}?`)) {
      div.scrollIntoView();
      return void load();
    }
    let callOff: () => void = () => undefined;
    const stop = afterFirstSign(() => {
      callOff = whenNear(div, load);
    });
    return () => {
      stop();
      callOff();
    };
  }, [load, eager, anchor]);

  useEffect(() => settle(() => setSettled(true)), []);

  return (
    <>
      {failed && <NotLoaded name={name} onRetry={retry} />}
      {fault && (
        <FaultCard
          {...{ name, fault }}
          left={
            drawn.current.length > 0 ? 'Below is its picture, in which nothing moves.' : undefined
          }
          again={retried}
          onRetry={retry}
        />
      )}
      <div
        ref={place}
        id={anchor}
        className={settled ? undefined : styles.drawn}
        data-still={fault ? '' : undefined}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: tells React to leave alone what the server has drawn
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      <KeptFocus within={place} of={living}>
        {living &&
          createPortal(
            <CatchFault onFault={setFault}>
              <Arrival onArrive={() => place.current?.replaceChildren(living.host)}>
                <living.Component {...living.props} />
              </Arrival>
            </CatchFault>,
            living.host,
          )}
      </KeptFocus>
    </>
  );
}

function take<T>(deferred: Deferred<T>): Promise<T> {
  return 'now' in deferred ? Promise.resolve(deferred.now) : deferred.load();
}
