import { type RefObject, useEffect, useRef } from 'react';

/** Opens a `details` element while the page is printed: paper cannot be unfolded. */
export function usePrinting(): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let opened = false;
    const open = () => {
      if (!details.current || details.current.open) return;
      details.current.open = true;
      opened = true;
    };
    const close = () => {
      if (opened && details.current) details.current.open = false;
      opened = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
  return details;
}
