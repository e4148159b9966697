import DefaultNavbarItem from '@theme/NavbarItem/DefaultNavbarItem';
import DocSidebarNavbarItem from '@theme/NavbarItem/DocSidebarNavbarItem';

/** What the navbar of `docusaurus.config.ts` is made of. The theme's list has seven more, and every page would load them. */
export default { default: DefaultNavbarItem, docSidebar: DocSidebarNavbarItem };
