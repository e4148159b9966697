import type { Props } from '@theme/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import { useId } from 'react';

/** A part of the course in the sidebar: a heading over its pages, always open. The theme's is a link, which leads nowhere. */
export default function DocSidebarPart({ item, level, index: _, ...props }: Props) {
  const heading = useId();
  return (
    <li className={item.className}>
      <p id={heading}>{item.label}</p>
      <ul className="menu__list" aria-labelledby={heading}>
        <DocSidebarItems {...props} items={item.items} level={level + 1} />
      </ul>
    </li>
  );
}
