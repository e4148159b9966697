import { useNavbarMobileSidebar } from '@docusaurus/theme-common/internal';
import { holdFocus } from '@site/src/components/Keyboard/holdFocus';
import Layout from '@theme-original/Navbar/MobileSidebar/Layout';
import { type ComponentProps, useEffect, useRef } from 'react';

/** The menu of a narrow window. While it is open the keyboard is in it; Esc closes it, and gives the keyboard back. */
export default function MobileSidebarLayout(props: ComponentProps<typeof Layout>) {
  const { shown, toggle } = useNavbarMobileSidebar();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown && menu.current) return holdFocus(menu.current, '.navbar-sidebar__close', toggle);
  }, [shown, toggle]);
  return (
    <div ref={menu}>
      <Layout {...props} />
    </div>
  );
}
