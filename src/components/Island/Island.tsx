import {
  type ComponentType,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal, flushSync } from 'react-dom';
import { afterFirstSign } from './afterFirstSign';
import type { Deferred } from './Deferred';
import styles from './Island.module.css';
import { settle } from './settle';
import { whenNear } from './whenNear';

interface Props<P extends object> {
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
 * drawn one, in one step. So a chapter with a dozen instruments opens as fast as one with none.
 */
export function Island<P extends object>({ component, props, eager = false, anchor }: Props<P>) {
  if ('now' in component && 'now' in props) {
    const Component = component.now;
    return (
      <div className={styles.drawn} id={anchor}>
        <Component {...props.now} />
      </div>
    );
  }
  return <DrawnIsland component={component} props={props} eager={eager} anchor={anchor} />;
}

interface Living<P> {
  readonly Component: ComponentType<P>;
  readonly props: P;
}

function DrawnIsland<P extends object>({ component, props, eager, anchor }: Props<P>) {
  const place = useRef<HTMLDivElement>(null);
  const [living, setLiving] = useState<Living<P>>();
  const [failed, setFailed] = useState(false);
  const [settled, setSettled] = useState(false);
  // The first sources stay: a page that renders again must not load its instruments again.
  const [sources] = useState({ component, props });

  const load = useCallback(() => {
    setFailed(false);
    // Living things need rules that nothing drawn needs: `src/plugins/delivery/start.client.ts` waits for this.
    document.documentElement.dataset.alive = '';
    // A turn later, so that the rules of the page come before those of the instrument, which are loaded with it.
    const loading = Promise.resolve().then(() =>
      Promise.all([take(sources.component), take(sources.props)]),
    );
    loading.then(
      ([Component, loaded]) => {
        // In one step, before the browser paints: nothing blinks and nothing moves.
        place.current?.replaceChildren();
        flushSync(() => setLiving({ Component, props: loaded }));
      },
      () => setFailed(true),
    );
  }, [sources]);

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
      <div
        ref={place}
        id={anchor}
        className={settled ? undefined : styles.drawn}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: tells React to leave alone what the server has drawn
        dangerouslySetInnerHTML={{ __html: '' }}
      />
      {living &&
        place.current &&
        createPortal(<living.Component {...living.props} />, place.current)}
      {failed && (
        <p role="alert">
          This part did not load. Check your connection.{' '}
          <button type="button" onClick={load}>
            Try again
          </button>
        </p>
      )}
    </>
  );
}

function take<T>(deferred: Deferred<T>): Promise<T> {
  return 'now' in deferred ? Promise.resolve(deferred.now) : deferred.load();
}
