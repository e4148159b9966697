import type { Props } from '@theme/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import Category from '@theme-original/DocSidebarItem/Category';
import { useId } from 'react';

/** A part of the course in the sidebar. It is always open and has no page of its own, where the theme makes a link that leads nowhere. */
export default function DocSidebarItemCategory(props: Props) {
  const { collapsible, href } = props.item;
  return collapsible || href ? <Category {...props} /> : <Part {...props} />;
}

/** A heading over its pages. */
function Part({ item, level, index: _, ...props }: Props) {
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
