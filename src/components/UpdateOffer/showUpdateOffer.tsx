import { createRoot } from 'react-dom/client';
import type { CourseKeeper } from '../../offline/CourseKeeper';
import { UpdateOffer } from './UpdateOffer';

let shown = false;

/** Puts the offer at the end of the page, once. It stays through all pages that follow until it is answered. */
export function showUpdateOffer(keeper: CourseKeeper): void {
  if (shown) return;
  shown = true;
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(
    <UpdateOffer
      keeper={keeper}
      onLater={() => {
        root.unmount();
        place.remove();
      }}
    />,
  );
}
